import { fireEvent, render, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowPreviewProps } from '../../src/embed/FlowPreviewProps.js';
import { EndpointError } from '../../src/endpoint/EndpointError.js';
import type { FlowEvent } from '../../src/engine/events.js';
import { flowOf, greeting, page } from './pages.js';

const chat = { business: { name: 'Lighthouse Books' }, message: { body: 'Say hello', cta: 'Begin' } };
const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const shown = (name: string) => waitFor(() => {
  const found = part(name);
  expect(found, name).not.toBeNull();
  return found!;
});
const gone = (name: string) => waitFor(() => expect(part(name), name).toBeNull());

async function openPhone(props: Partial<FlowPreviewProps> = {}) {
  const user = userEvent.setup();
  const events: FlowEvent[] = [];
  const draw = (more: Partial<FlowPreviewProps> = {}) => <FlowPreview flow={greeting} surface="phone" chat={chat} onEvent={(event) => events.push(event)} {...props} {...more} />;
  const view = render(draw());
  const button = await shown('message-button');
  return { user, button, events, again: (more: Partial<FlowPreviewProps>) => view.rerender(draw(more)) };
}
async function openSheet(props: Partial<FlowPreviewProps> = {}) {
  const phone = await openPhone(props);
  await phone.user.click(phone.button);
  return { ...phone, sheet: await shown('sheet') };
}
async function typeName(sheet: HTMLElement, name = 'Ada') {
  await userEvent.type(await within(sheet).findByRole('textbox', { name: /Name/ }), name);
}
/** A finger or mouse that moves on an element. */
function drag(element: Element, sheet: Element, by: { readonly x?: number; readonly y?: number }, pointerType = 'touch') {
  const { left, top } = element.getBoundingClientRect();
  const at = { clientX: left + 5, clientY: top + 5, pointerId: 7, pointerType, button: 0 };
  const to = { ...at, clientX: at.clientX + (by.x ?? 0), clientY: at.clientY + (by.y ?? 0) };
  // The browser has no such finger to capture.
  vi.spyOn(sheet as HTMLElement, 'setPointerCapture').mockImplementation(() => undefined);
  fireEvent.pointerDown(element, at);
  fireEvent.pointerMove(element, to);
  fireEvent.pointerUp(element, to);
}

describe('a sheet over the chat', () => {
  it.each([
    ['the cross', async () => userEvent.click(part('close')!)],
    ['a tap on the dim', async () => userEvent.click(part('dim')!)],
    ['Escape', async () => userEvent.keyboard('{Escape}')],
    ['pulling the grabber down', async () => drag(part('grabber')!, part('sheet')!, { y: 400 }, 'mouse')],
    ['a back key on the first screen', async () => void fireEvent.keyDown(document.activeElement!, { key: 'GoBack' })],
    ['a swipe from the edge on the first screen', async () => drag(part('sheet')!, part('sheet')!, { x: 200 })],
  ])('drops by %s and gives the focus back', async (_, close) => {
    const { button, events } = await openSheet();
    await shown('screen');
    await close();
    await gone('sheet');
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(events.map(({ type }) => type)).toContain('close');
  });

  it('stays when it is pulled down a little', async () => {
    const { sheet } = await openSheet();
    drag(part('grabber')!, sheet, { y: 20 });
    expect(part('sheet')).toBe(sheet);
    expect(sheet.style.transform).toBe('');
  });

  it('goes back a screen by a swipe from the edge, but closes nothing on iOS', async () => {
    const { sheet, user } = await openSheet({ platform: 'ios' });
    await typeName(sheet);
    await user.click(within(sheet).getByRole('button', { name: 'Next' }));
    await waitFor(() => expect(document.querySelector('[data-flow-screen="GREET"]')).not.toBeNull());
    drag(sheet, sheet, { x: 200 });
    await waitFor(() => expect(document.querySelector('[data-flow-screen="ASK"]')).not.toBeNull());
    drag(sheet, sheet, { x: 200 });
    expect(part('sheet')).toBe(sheet);
  });

  it('asks the endpoint nothing before the message is pressed, and shows a spinner until it answers', async () => {
    let answer: (response: object) => void = () => undefined;
    const endpoint = vi.fn(() => new Promise<object>((done) => { answer = done; }));
    const flow = { ...greeting, data_api_version: '3.0', routing_model: { ASK: ['GREET'], GREET: [] } };
    const { button, user } = await openPhone({ flow, endpoint, launch: { action: 'data_exchange' }, showFindings: true, onScreenChange: () => undefined });
    expect(endpoint).not.toHaveBeenCalled();
    await user.click(button);
    await shown('opening');
    expect(endpoint).toHaveBeenCalledTimes(1);
    answer({ screen: 'ASK', data: {} });
    await shown('screen');
  });
});

describe('a message that is pressed again', () => {
  it('asks on Android whether to go on where the reader left', async () => {
    const { sheet, user, button } = await openSheet();
    await typeName(sheet);
    await user.keyboard('{Escape}');
    await gone('sheet');
    await user.click(button);
    const question = await shown('restore');
    expect(question.getAttribute('role')).toBe('alertdialog');
    expect(question.contains(document.activeElement)).toBe(true);
    await user.click(within(question).getByRole('button', { name: 'Continue' }));
    expect(await within(await shown('sheet')).findByRole('textbox', { name: /Name/ })).toHaveProperty('value', 'Ada');
    await user.keyboard('{Escape}');
    await gone('sheet');
    await user.click(button);
    await user.click(within(await shown('restore')).getByRole('button', { name: 'Start over' }));
    expect(await within(await shown('sheet')).findByRole('textbox', { name: /Name/ })).toHaveProperty('value', '');
  });

  it('asks nothing where nothing was done, and nothing on iOS', async () => {
    const first = await openSheet();
    await first.user.keyboard('{Escape}');
    await gone('sheet');
    await first.user.click(first.button);
    await shown('sheet');
    expect(part('restore')).toBeNull();
  });

  it('asks nothing where all that stands in the form came from the endpoint, or was taken back', async () => {
    const flow = {
      ...flowOf(page('ASK', [{ type: 'TextInput', name: 'name', label: 'Name', 'init-value': '${data.name}' }, { type: 'TextInput', name: 'town', label: 'Town' }], { data: { name: { type: 'string', __example__: '' } } })),
      data_api_version: '3.0', routing_model: { ASK: [] },
    };
    const { sheet, user, button } = await openSheet({ flow, launch: { action: 'data_exchange' }, endpoint: () => Promise.resolve({ screen: 'ASK', data: { name: 'Ada' } }) });
    expect(await within(sheet).findByRole('textbox', { name: /Name/ })).toHaveProperty('value', 'Ada');
    const town = within(sheet).getByRole('textbox', { name: /Town/ });
    await user.type(town, 'Bath');
    await user.clear(town);
    await user.keyboard('{Escape}');
    await gone('sheet');
    await user.click(button);
    await within(await shown('sheet')).findByRole('textbox', { name: /Town/ });
    expect(part('restore')).toBeNull();
  });

  it('starts anew on iOS', async () => {
    const { sheet, user, button } = await openSheet({ platform: 'ios' });
    await typeName(sheet);
    await user.keyboard('{Escape}');
    await gone('sheet');
    await user.click(button);
    expect(await within(await shown('sheet')).findByRole('textbox', { name: /Name/ })).toHaveProperty('value', '');
    expect(part('restore')).toBeNull();
  });

  it('can be answered twice, each answer with a bubble of its own', async () => {
    const { user, button } = await openSheet();
    for (const name of ['Ada', 'Grace']) {
      const sheet = part('sheet') ?? (await user.click(button), await shown('sheet'));
      await typeName(sheet, name);
      await user.click(within(sheet).getByRole('button', { name: 'Next' }));
      await user.click(await within(sheet).findByRole('button', { name: 'Send' }));
      await gone('sheet');
    }
    const bubbles = [...document.querySelectorAll<HTMLElement>('[data-part="response-button"]')];
    expect(bubbles).toHaveLength(2);
    await user.click(bubbles[0]!);
    expect((await shown('answers')).textContent).toContain('Ada');
  });
});

describe('a message that no longer works', () => {
  const dynamic = { ...greeting, data_api_version: '3.0', routing_model: { ASK: ['GREET'], GREET: [] } };

  it('says after a 427 what the business says, and dies', async () => {
    const { button, user } = await openPhone({ flow: dynamic, launch: { action: 'data_exchange' }, endpoint: () => { throw new EndpointError(427, { error_msg: 'The sale is over.' }); } });
    await user.click(button);
    const dialog = await shown('expired');
    expect(dialog.getAttribute('role')).toBe('alertdialog');
    expect(dialog.textContent).toContain('The sale is over.');
    expect(part('sheet')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'OK' }));
    await gone('expired');
    expect(button).toHaveProperty('disabled', true);
    await waitFor(() => expect(document.activeElement).toBe(part('messages')));
  });

  it('is dead from the start where the host says so', async () => {
    const { button } = await openPhone({ chat: { ...chat, message: { ...chat.message, state: 'expired' } } });
    expect(button).toHaveProperty('disabled', true);
  });

  it('opens an error page without another try where WhatsApp refuses', async () => {
    const { button, user, events } = await openPhone({ chat: { ...chat, message: { ...chat.message, state: 'refused' } } });
    await user.click(button);
    const page = await shown('refused');
    expect(page.textContent).toContain('Couldn’t load content. Try again later.');
    expect(part('retry')).toBeNull();
    await user.click(part('close')!);
    await gone('sheet');
    expect(events).toEqual([]);
  });
});

describe('a chat', () => {
  it('appends what the host says next, where it is read out', async () => {
    const { again } = await openPhone({ chat: { ...chat, messages: [{ from: 'user', text: 'Hello?', place: 'before' }] } });
    again({ chat: { ...chat, messages: [{ from: 'user', text: 'Hello?', place: 'before' }, { from: 'business', text: 'Here is the link' }] } });
    const log = part('messages')!;
    expect(log.getAttribute('role')).toBe('log');
    const order = [...log.querySelectorAll('article')].map((one) => one.dataset['part']);
    expect(order).toEqual(['message', 'flow-message', 'message']);
    expect(within(log).getByText('Here is the link')).toBeTruthy();
  });

  it.each([['business', /643460927283235/], ['encryption', /820124435853543/]] as const)('leads from the %s notice to what WhatsApp says of it, by the host, before the Flow has begun', async (notice, address) => {
    const onOpenUrl = vi.fn();
    const { user } = await openPhone({ onOpenUrl, chat: { ...chat, notice } });
    const link = within(part('chat-notice')!).getByRole('link', { name: 'Learn more' });
    expect(link.getAttribute('href')).toMatch(address);
    await user.click(link);
    expect(onOpenUrl.mock.calls).toEqual([[link.getAttribute('href')]]);
    expect(part('sheet')).toBeNull();
  });

  it('makes links of addresses in messages, without the stop behind them, and hands them to the host', async () => {
    const onOpenUrl = vi.fn();
    const { user } = await openPhone({ onOpenUrl, chat: { ...chat, messages: [{ from: 'business', text: 'Pay at https://books.example/a_b?c=1. Not at http:// or javascript:alert(1)!' }] } });
    const links = within(await shown('message')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://books.example/a_b?c=1']);
    await user.click(links[0]!);
    await waitFor(() => expect(onOpenUrl).toHaveBeenCalledTimes(1));
  });

  it('keeps the time on the last line where there is room, on the side and in the direction of the phone', async () => {
    await openPhone({ chat: { ...chat, messages: [{ from: 'business', text: 'Short' }, { from: 'user', text: 'שלום' }] } });
    await shown('message');
    for (const message of document.querySelectorAll('[data-part="message"]')) {
      const [words, time] = [message.querySelector('bdi > span')!, message.querySelector('[data-part="message-time"]')!].map((element) => element.getBoundingClientRect());
      expect(time!.left).toBeGreaterThanOrEqual(words!.right);
      expect(time!.top).toBeLessThan(words!.bottom);
    }
  });

  it('counts what is unread in other chats beside the way back of iOS, where the host says so', async () => {
    const { again } = await openPhone({ platform: 'ios' });
    expect(part('unread')).toBeNull();
    again({ chat: { ...chat, unread: 16 } });
    expect((await shown('unread')).textContent).toBe('16');
    again({ platform: 'android', chat: { ...chat, unread: 16 } });
    await gone('unread');
  });

  it('shows the marks in a message as looks, and names the message without them', async () => {
    await openPhone({ chat: { ...chat, message: { ...chat.message, body: 'Your *order* came to ~8~ _6_ `euros`' } } });
    const message = part('flow-message')!;
    expect([...message.querySelectorAll('strong, em, s')].map((one) => [one.tagName, one.textContent, getComputedStyle(one).fontWeight])).toEqual([['STRONG', 'order', '700'], ['S', '8', '400'], ['EM', '6', '400']]);
    expect(document.getElementById(message.getAttribute('aria-labelledby')!)!.textContent).toBe('Your order came to 8 6 `euros`');
  });

  it('says of a draft that it is one', async () => {
    await openPhone({ launch: { mode: 'draft' } });
    expect(part('draft')?.textContent).toContain('Draft');
  });

  it('opens at once on the screen a host asks for', async () => {
    render(<FlowPreview flow={greeting} surface="phone" screen="GREET" chat={chat} />);
    await waitFor(() => expect(document.querySelector('[data-part="sheet"] [data-flow-screen="GREET"]')).not.toBeNull());
  });

  it('keeps the message readable on a computer, and sends the reader to the phone', async () => {
    render(<FlowPreview flow={greeting} surface="desktop" chat={chat} />);
    const message = await shown('flow-message');
    expect(message.textContent).toContain('Say hello');
    expect(part('on-phone-only')?.textContent).toBe('Open this message on your phone to answer it.');
    expect(within(message).queryByRole('button')).toBeNull();
  });

  it.each([280, 320, 600])('fits a container of %i', async (width) => {
    const { container } = render(<FlowPreview flow={greeting} surface="phone" chat={chat} />);
    container.style.inlineSize = `${width}px`;
    const screen = await shown('device-screen');
    for (const name of ['chat-header', 'messages', 'composer']) expect(part(name)!.scrollWidth, name).toBeLessThanOrEqual(screen.clientWidth);
    const message = part('flow-message')!.getBoundingClientRect();
    expect(message.right).toBeLessThanOrEqual(screen.getBoundingClientRect().right);
  });
});
