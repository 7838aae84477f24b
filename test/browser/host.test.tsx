import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { flowOf, greeting, page } from './pages.js';

const shown = () => document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen');
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));

it('goes where the host says, and tells the host where the reader goes', async () => {
  const seen = vi.fn();
  function Host() {
    const [id, setId] = useState('GREET');
    return (
      <>
        <button onClick={() => setId('ASK')}>To the start</button>
        <FlowPreview flow={greeting} screen={id} onScreenChange={(to) => { seen(to); setId(to); }} />
      </>
    );
  }
  render(<Host />);
  expect(shown()).toBe('GREET');
  await userEvent.click(screen.getByRole('button', { name: 'To the start' }));
  expect(shown()).toBe('ASK');
  expect(seen).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  await next();
  expect(shown()).toBe('GREET');
  expect(seen.mock.calls).toEqual([['GREET']]);
});

it('stays on the screen of a host that does not follow', async () => {
  const onScreenChange = vi.fn();
  render(<FlowPreview flow={greeting} screen="ASK" onScreenChange={onScreenChange} />);
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  await next();
  expect(onScreenChange).toHaveBeenCalledWith('GREET');
  expect(shown()).toBe('ASK');
});

it('hands out the running Flow as its ref', async () => {
  const ref = createRef<FlowController>();
  const onEvent = vi.fn();
  render(<FlowPreview ref={ref} flow={greeting} onEvent={onEvent} />);
  await act(async () => ref.current?.change('name', 'Ada'));
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe('Ada');
  expect(onEvent).toHaveBeenCalledWith({ type: 'change', name: 'name', value: 'Ada' });
  await act(async () => ref.current?.goTo('GREET'));
  expect(shown()).toBe('GREET');
});

it('reports what the business receives, shows it, and starts again', async () => {
  const onComplete = vi.fn();
  render(<FlowPreview flow={greeting} launch={{ flowToken: 'token-1' }} onComplete={onComplete} />);
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  await next();
  expect(document.activeElement?.textContent).toBe('Page GREET');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onComplete).toHaveBeenCalledTimes(1);
  const response = onComplete.mock.lastCall?.[0];
  expect(JSON.parse(response.response_json)).toEqual({ name: 'Ada', flow_token: 'token-1' });
  expect(response).toMatchObject({ flow_token: 'token-1', screen: 'GREET' });
  expect(document.querySelector('[data-part="summary"]')?.textContent).toContain('Ada');
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(shown()).toBe('ASK');
});

it('leaves a Flow by its close button, and goes back by its back button', async () => {
  render(<FlowPreview flow={greeting} platform="ios" />);
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  await next();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe('Ada');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.querySelector('[data-part="closed"]')).toBeTruthy();
});

it('opens web links only, unless the host opens them itself', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const link = (text: string, url: string) => ({ type: 'EmbeddedLink', text, 'on-click-action': { name: 'open_url', url } }) as const;
  const flow = flowOf(page('A', [link('Site', 'https://example.com/'), link('Script', 'javascript:alert(1)')]));
  const { rerender } = render(<FlowPreview flow={flow} />);
  await userEvent.click(screen.getByText('Site'));
  await userEvent.click(screen.getByText('Script'));
  expect(open.mock.calls).toEqual([['https://example.com/', '_blank', 'noopener,noreferrer']]);
  const onOpenUrl = vi.fn();
  rerender(<FlowPreview flow={flow} onOpenUrl={onOpenUrl} />);
  await userEvent.click(screen.getByText('Site'));
  expect(onOpenUrl).toHaveBeenCalledWith('https://example.com/');
  expect(open).toHaveBeenCalledTimes(1);
});
