import { cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { userEvent, within } from 'storybook/test';
import { settingsFrom, StorySettingsContext } from '../../../stories/support/storySettings.js';
import type { Story } from './storyModules.js';

/** What Storybook's toolbar would be set to. */
export interface Globals {
  readonly platform: 'android' | 'ios' | 'both';
  readonly colorScheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

/** A story on the page; `set` changes the toolbar and keeps what was typed. */
export interface ShownStory {
  readonly page: HTMLElement;
  readonly set: (globals: Globals) => void;
  /** Takes it away again, and undoes what it set up. */
  readonly end: () => void;
}

/** Draws a story as Storybook would, and plays it. */
export async function showStory(story: Story, globals: Globals): Promise<ShownStory> {
  const { args, parameters, component } = story;
  const drawn = () => (story.render ? story.render(args, { parameters }) : createElement(component!, args));
  // Platform, scheme and direction are what is tried here; what else a story asks for stays.
  const element = (wanted: Globals) => <StorySettingsContext value={settingsFrom({ ...story.globals, ...wanted })}>{drawn()}</StorySettingsContext>;
  const undo = await story.beforeEach?.();
  const view = render(element(globals));
  const end = () => {
    cleanup();
    undo?.();
  };
  const canvasElement = view.container;
  try {
    await story.play?.({ canvasElement, canvas: within(canvasElement), userEvent: userEvent.setup() });
  } catch (error) {
    // Else it would be judged with the story after it.
    end();
    throw error;
  }
  return { page: canvasElement, set: (wanted) => view.rerender(element(wanted)), end };
}
