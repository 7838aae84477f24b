import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sheets } from '../../stories/sheets/sheets.js';
import { pseudoLocale, pseudoStrings } from '../../stories/support/pseudoStrings.js';
import { SheetView } from '../../stories/support/Sheet/SheetView.js';
import { startSettings, StorySettingsContext } from '../../stories/support/storySettings.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowPreviewProps } from '../../src/embed/FlowPreviewProps.js';
import { EndpointError } from '../../src/endpoint/EndpointError.js';
import { untranslated } from '../support/dom/untranslated.js';
import { whole } from '../support/dom/whole.js';
import { types } from '../support/specRows.js';
import { flowOf, greeting, page } from './pages.js';

/** What stories and picked files bring along, and units as the browser writes them. */
const frame = 'Component Android iOS light jpg pdf bytes kB MB';
const pseudo = { ...startSettings, locale: pseudoLocale };
const chat = { business: { name: 'Lighthouse Books', verified: true }, message: { body: 'Say hello', cta: 'Begin' } };

describe('no word of the interface stands outside of its texts', () => {
  it.each(types)('on the sheet of %s', async (type) => {
    for (const platform of ['android', 'ios'] as const) {
      const { container } = render(<StorySettingsContext value={pseudo}><SheetView type={type} platform={platform} colorScheme="light" /></StorySettingsContext>);
      const sheet = container.querySelector<HTMLElement>('[data-sheet]')!;
      await whole(sheet, sheets[type]);
      expect(untranslated(sheet, [sheets[type], type, frame]), platform).toEqual([]);
      cleanup();
    }
  });

  describe.each(['android', 'ios'] as const)('on %s', (platform) => {
    const author = [greeting, chat, 'Ada', 'Hello'];
    const show = (props: Partial<FlowPreviewProps>) => render(<FlowPreview flow={greeting} platform={platform} locale={pseudoLocale} strings={pseudoStrings} chat={chat} {...props} />);
    const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const shown = (name: string) => waitFor(() => {
      expect(part(name), name).not.toBeNull();
      return part(name)!;
    });
    const press = async (name: string) => (await shown(name)).click();
    const untold = () => untranslated(document.body, author);
    const dynamic = { ...greeting, data_api_version: '3.0', routing_model: { ASK: ['GREET'], GREET: [] } };
    const opening = { flow: dynamic, launch: { action: 'data_exchange' } } as const;

    it('from the message to the answers', async () => {
      show({ surface: 'phone', launch: { mode: 'draft', screen: 'GREET' } });
      await shown('message-button');
      expect(untold()).toEqual([]);
      await press('message-button');
      await shown('screen');
      await press('menu');
      await waitFor(() => expect(screen.getByRole('menu')).toBeTruthy());
      expect(untold()).toEqual([]);
      screen.getByRole('button', { name: 'Send' }).click();
      await press('response-button');
      await shown('answers');
      expect(untold()).toEqual([]);
    });

    it.each<readonly [string, Partial<FlowPreviewProps>, string]>([
      ['in the other notice', { surface: 'phone', chat: { ...chat, notice: 'encryption' } }, 'chat-notice'],
      ['on a computer', { surface: 'desktop' }, 'chat-notice'],
      ['of a business without a name', { surface: 'phone', chat: {} }, 'message-button'],
      ['where it ended', { flow: flowOf(page('A', [{ type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } }], { terminal: true })) }, 'completed'],
      ['where it can’t be loaded', { ...opening, endpoint: () => Promise.reject(new EndpointError(500)) }, 'error'],
      ['where it expired', { ...opening, surface: 'phone', endpoint: () => Promise.reject(new EndpointError(427)) }, 'expired'],
      ['where it is refused', { surface: 'phone', chat: { ...chat, message: { ...chat.message, state: 'refused' } } }, 'refused'],
      ['where the document is none', { flow: 'once upon a time' }, 'error-card'],
    ])('%s', async (_, props, wanted) => {
      show(props);
      const send = screen.queryByRole('button', { name: 'Send' });
      if (send) send.click();
      else if (props.surface === 'phone' && !part(wanted)) await press('message-button');
      await shown(wanted);
      expect(untold()).toEqual([]);
    });
  });
});

it('finds a word that stands outside of them, shown or spoken', () => {
  const Loose = () => <p aria-label="Spoken"><span>Shown</span></p>;
  render(<FlowPreview flow={greeting} locale={pseudoLocale} strings={pseudoStrings} chat={chat} components={{ TextHeading: Loose }} />);
  expect(untranslated(document.body, [greeting, chat])).toEqual(['Spoken', 'Shown']);
});
