import { act, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { page as browserPage } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { judge } from './axe/judge.js';
import { flowOf, page } from './pages.js';

const next = (name: string) => ({ type: 'Footer' as const, label: 'Go on', 'on-click-action': { name: 'navigate' as const, next: { type: 'screen' as const, name }, payload: {} } });
const trip = flowOf(
  page('WHO', [{ type: 'TextInput', name: 'name', label: 'Name', required: true }, next('WHAT')]),
  page('WHAT', [{ type: 'RadioButtonsGroup', name: 'size', label: 'Size', required: true, 'data-source': [{ id: 's', title: 'Small' }, { id: 'l', title: 'Large' }] }, next('LAST')]),
  page('LAST', [
    { type: 'TextInput', name: 'secret', label: 'Code word', required: true },
    { type: 'Footer', label: 'Send it', 'on-click-action': { name: 'complete', payload: {} } },
  ], { terminal: true, sensitive: ['secret'] }),
);
const chat = { business: { name: 'Lighthouse Books', verified: true }, message: { header: 'Order', body: 'Order a book', footer: 'Takes a minute', cta: 'Order now' } };

/** What axe says of the page. */
const faults = async () => (await judge(document.body)).findings;

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const shown = (name: string) => waitFor(() => {
  const found = part(name);
  expect(found, name).not.toBeNull();
  return found!;
});
const screenShown = (id: string) => waitFor(() => expect(document.querySelector(`[data-flow-screen="${id}"]`)).not.toBeNull());

describe.each(['android', 'ios'] as const)('from message to answers on %s', (platform) => {
  beforeAll(() => browserPage.viewport(420, 900));

  it.each([['en', 'light'], ['en', 'dark'], ['ar', 'light'], ['ar', 'dark'], ['ja', 'light'], ['ja', 'dark']] as const)('in %s, %s', async (locale, colorScheme) => {
    const user = userEvent.setup();
    let flow: FlowController | null = null;
    render(<FlowPreview ref={(one) => { flow = one; }} flow={trip} platform={platform} colorScheme={colorScheme} locale={locale} surface="phone" chat={chat} />);
    await waitFor(() => expect(document.querySelector('[data-flow-preview]')?.getAttribute('aria-busy')).toBeNull());
    const message = await shown('message-button');
    expect(getComputedStyle(message).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(part('sheet')).toBeNull();
    expect(await faults()).toEqual([]);

    await user.click(message);
    await screenShown('WHO');
    const sheet = part('sheet')!;
    expect(sheet.contains(document.activeElement)).toBe(true);
    expect(part('chat')!.closest('[inert]')).not.toBeNull();
    expect(await faults()).toEqual([]);
    await user.type(within(sheet).getByRole('textbox', { name: /Name/ }), 'Noor');
    await user.click(within(sheet).getByRole('button', { name: 'Go on' }));
    await screenShown('WHAT');
    expect(await faults()).toEqual([]);
    await user.click(within(sheet).getByRole('radio', { name: 'Large' }));
    await user.click(within(sheet).getByRole('button', { name: 'Go on' }));
    await screenShown('LAST');
    await user.type(within(sheet).getByRole('textbox', { name: /Code word/ }), 'open sesame');
    await user.click(within(sheet).getByRole('button', { name: 'Send it' }));

    const bubble = await shown('response-button');
    expect(part('sheet')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(message));
    expect(part('chat')!.closest('[inert]')).toBeNull();
    // Says that it was sent, and nothing of what.
    expect(bubble.textContent).toContain('Lighthouse Books');
    expect(bubble.textContent).not.toContain('Noor');
    expect(flow!.response()?.params['flow_token']).toBe('unused');
    expect(await faults()).toEqual([]);

    await user.click(bubble);
    const answers = await shown('answers');
    const answerOf = (name: string) => answers.querySelector(`[data-answer="${name}"]`)?.textContent;
    expect(answerOf('name')).toBe('NameNoor');
    expect(answerOf('size')).toBe('SizeLarge');
    expect(answerOf('secret')).toContain('•'.repeat(12));
    expect(answers.textContent).not.toContain('open sesame');
    expect([...answers.querySelectorAll('h3')].map((title) => title.textContent)).toEqual(['Page WHO', 'Page WHAT', 'Page LAST']);
    expect(await faults()).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(part('sheet')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(bubble));
    await act(async () => undefined);
  }, 60_000);
});
