import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import type { SourceNode } from '../../src/spec/types.js';
import { flowOf, greeting, page } from './pages.js';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);

it('draws the progress a little short of the plain fraction', async () => {
  render(<FlowPreview flow={greeting} />);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('47');
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('97');
});

it('remembers how far a screen was scrolled', async () => {
  const lines = Array.from({ length: 60 }, (_, index): SourceNode => ({ type: 'TextBody', text: `Line ${index}` }));
  const on: SourceNode = { type: 'Footer', label: 'On', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'B' } } };
  render(<FlowPreview flow={flowOf(page('A', [...lines, on]), page('B', lines))} />);
  part('body')!.scrollTop = 300;
  await new Promise(requestAnimationFrame);
  await userEvent.click(screen.getByRole('button', { name: 'On' }));
  expect(part('body')!.scrollTop).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(part('body')!.scrollTop).toBe(300);
});

it('locks the controls during a wait, then shows the message of the endpoint', async () => {
  let answer: (response: object) => void = () => {};
  const endpoint = vi.fn(() => new Promise<object>((resolve) => { answer = resolve; }));
  const flow = flowOf(page('A', [
    { type: 'TextInput', name: 'code', label: 'Code' },
    { type: 'Footer', label: 'Check', 'on-click-action': { name: 'data_exchange', payload: { code: '${form.code}' } } },
  ]));
  render(<FlowPreview flow={{ ...flow, data_api_version: '3.0', routing_model: { A: [] } }} endpoint={endpoint} />);
  await userEvent.type(screen.getByLabelText(/^Code/), '12');
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(part('content')!.inert).toBe(true);
  expect(part('spinner')).toBeTruthy();
  answer({ screen: 'A', data: { error_message: 'Wrong code' } });
  await screen.findByText('Wrong code');
  expect(part('content')!.inert).toBe(false);
  expect(part('snackbar')?.closest('[role="status"]')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'OK' }));
  expect(part('snackbar')).toBeNull();
});

it('puts a screen out of reach that is only to be looked at', () => {
  render(<FlowPreview flow={greeting} screen="GREET" interactive={false} />);
  expect(screen.getByText('Hello Ada')).toBeTruthy();
  expect(part('content')!.inert).toBe(true);
  for (const button of document.querySelectorAll<HTMLButtonElement>('header button')) expect(button.disabled).toBe(true);
});

it('writes its public attributes and follows the locale', () => {
  render(<FlowPreview flow={greeting} platform="ios" colorScheme="dark" locale="ar-EG" textScale={1.5} className="host" chat={{ business: { name: 'Orchard' } }} />);
  const root = document.querySelector<HTMLElement>('[data-flow-preview]')!;
  expect({ ...root.dataset }).toEqual({ flowPreview: '', platform: 'ios', colorScheme: 'dark' });
  expect([root.dir, root.lang, root.classList.contains('host')]).toEqual(['rtl', 'ar-EG', true]);
  expect(root.style.getPropertyValue('--flow-text-scale')).toBe('1.5');
  expect(part('footnote')?.textContent).toContain('Managed by Orchard.');
  for (const name of ['backdrop', 'sheet', 'grabber', 'screen', 'header', 'close', 'title', 'menu', 'progress', 'body', 'footer']) expect(part(name), name).toBeTruthy();
});

it.each(['android', 'ios'] as const)('has no barrier for assistive technology on any page, on %s', async (platform) => {
  // Contrast is judged story by story, where the known exceptions are listed; a preview is no whole page with landmarks.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const barriers = async () => (await axe.run(document.body, { rules })).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  const ref = createRef<FlowController>();
  const { rerender } = render(<FlowPreview ref={ref} flow={greeting} platform={platform} />);
  await userEvent.click(screen.getByRole('button', { name: 'More options' }));
  await screen.findByRole('menu');
  expect(await barriers()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await act(async () => ref.current?.goTo('GREET'));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await barriers()).toEqual([]);
  await act(async () => { ref.current?.reset(); ref.current?.close(); });
  expect(await barriers()).toEqual([]);
  rerender(<FlowPreview flow="x" platform={platform} />);
  expect(await barriers()).toEqual([]);
  const lines = Array.from({ length: 60 }, (_, index): SourceNode => ({ type: 'TextBody', text: `Line ${index}` }));
  rerender(<FlowPreview flow={flowOf({ ...page('LONG', lines), title: '' })} platform={platform} />);
  expect(await barriers()).toEqual([]);
});
