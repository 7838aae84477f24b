import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Activity, createRef, StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { FlowController } from '../../src/engine/controller.js';
import { flowOf, greeting, page } from './pages.js';

const text = JSON.stringify(greeting, undefined, 2);
const shown = () => document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen');
const nameField = () => screen.getByLabelText<HTMLInputElement>(/^Name/);

it('keeps screen, values and focus when the document changes under the reader', async () => {
  const { rerender } = render(<FlowPreview flow={text} />);
  await userEvent.type(nameField(), 'Grace');
  const field = nameField();
  rerender(<FlowPreview flow={text.replace('Who are you?', 'And you are?')} />);
  expect(screen.getByText('And you are?')).toBeTruthy();
  expect(nameField()).toBe(field);
  expect(field.value).toBe('Grace');
  expect(document.activeElement).toBe(field);
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  rerender(<FlowPreview flow={text.replace("'Hello '", "'Welcome, '")} />);
  expect(shown()).toBe('GREET');
  expect(screen.getByText('Welcome, Grace')).toBeTruthy();
});

it('keeps the last good document while the text is no JSON, and says so', async () => {
  const onDiagnostics = vi.fn();
  const { rerender } = render(<FlowPreview flow={text} onDiagnostics={onDiagnostics} />);
  await userEvent.type(nameField(), 'Grace');
  rerender(<FlowPreview flow={text.replace('"Who are you?"', '"Who')} onDiagnostics={onDiagnostics} />);
  expect(screen.getByText('Who are you?')).toBeTruthy();
  expect(nameField().value).toBe('Grace');
  expect(document.querySelector('[data-part="stale"]')?.textContent).toMatch(/last version that could be read.*line \d+, column \d+/);
  expect(onDiagnostics.mock.lastCall?.[0]).toContainEqual(expect.objectContaining({ rule: 'json-syntax', phase: 'parse' }));
  rerender(<FlowPreview flow={text.replace('Who are you?', 'Back again')} onDiagnostics={onDiagnostics} />);
  expect(document.querySelector('[data-part="stale"]')).toBeNull();
  expect(screen.getByText('Back again')).toBeTruthy();
  expect(nameField().value).toBe('Grace');
});

it('survives a moment in which the document is no Flow', async () => {
  const { rerender } = render(<FlowPreview flow={text} />);
  await userEvent.type(nameField(), 'Grace');
  // user-event answers the removal of a focused field with an event of its own, in the middle of React's work.
  await userEvent.tab();
  rerender(<FlowPreview flow="{}" />);
  expect(document.querySelector('[data-part="error-card"]')).toBeTruthy();
  rerender(<FlowPreview flow={text} />);
  expect(nameField().value).toBe('Grace');
});

it('leaves the focus in the editor of the host when the screen on show is taken away', async () => {
  const two = flowOf(page('A', [{ type: 'TextBody', text: 'First' }]), page('B', [{ type: 'TextBody', text: 'Second' }]));
  const host = (flow: object) => <><textarea aria-label="Editor" /><FlowPreview flow={flow} launch={{ screen: 'B' }} /></>;
  const { rerender } = render(host(two));
  expect(shown()).toBe('B');
  await userEvent.click(screen.getByLabelText('Editor'));
  rerender(host(flowOf(two.screens[0]!)));
  expect(shown()).toBe('A');
  expect(document.activeElement).toBe(screen.getByLabelText('Editor'));
});

it('asks the endpoint once under StrictMode, and goes on running', async () => {
  const endpoint = vi.fn(async () => ({ screen: 'GREET', data: { name: 'Grace' } }));
  render(
    <StrictMode>
      <FlowPreview flow={{ ...greeting, data_api_version: '3.0' }} launch={{ action: 'data_exchange', flowToken: 't' }} endpoint={endpoint} />
    </StrictMode>,
  );
  expect(document.querySelector('[data-part="opening"]')).toBeTruthy();
  expect(await screen.findByText('Hello Grace')).toBeTruthy();
  expect(endpoint).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByText('Response sent')).toBeTruthy();
});

it('starts anew after it was hidden and shown again', async () => {
  const ref = createRef<FlowController>();
  const tab = (mode: 'visible' | 'hidden') => <Activity mode={mode}><FlowPreview ref={ref} flow={greeting} /></Activity>;
  const { rerender } = render(tab('visible'));
  await act(async () => rerender(tab('hidden')));
  await act(async () => rerender(tab('visible')));
  await act(async () => ref.current?.goTo('GREET'));
  expect(shown()).toBe('GREET');
});
