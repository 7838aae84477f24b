/// <reference types="vite/client" />
import type { ComponentType, ReactNode } from 'react';

/** What a file of stories says, or one story of it; the same names mean the same in both. */
export interface StoryParts {
  readonly title?: string;
  readonly component?: ComponentType<object>;
  readonly args?: object;
  readonly globals?: { readonly [name: string]: unknown };
  readonly parameters?: object;
  readonly render?: (args: object, context: { readonly parameters: object }) => ReactNode;
  /** Sets up what the story needs; may return what undoes it. */
  readonly beforeEach?: () => Promise<(() => void) | void> | (() => void) | void;
  readonly play?: (context: object) => Promise<void> | void;
}

/** A story, put together from its file's part and its own. */
export interface Story extends StoryParts {
  /** `Components/TextInput, Required`. */
  readonly id: string;
  readonly parameters: object;
  readonly args: object;
}

type StoryModule = { readonly default: StoryParts } & { readonly [story: string]: StoryParts };

const modules = import.meta.glob<StoryModule>('../../../stories/**/*.stories.tsx', { eager: true });

/** Every story there is. */
export const stories: readonly Story[] = Object.values(modules).flatMap(({ default: meta, ...own }) => Object.entries(own).map(([name, story]) => ({
  ...meta, ...story,
  id: `${meta.title}, ${name}`,
  args: { ...meta.args, ...story.args },
  parameters: { ...meta.parameters, ...story.parameters },
})));
