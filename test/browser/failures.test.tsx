import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, greeting, page } from './pages.js';

const card = () => document.querySelector<HTMLElement>('[data-part="error-card"]');

it('catches a view that throws at its own node, and reports it', async () => {
  // React tells the console of every caught error.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const onDiagnostics = vi.fn();
  const Broken = () => {
    throw new Error('out of ink');
  };
  render(<FlowPreview flow={greeting} components={{ TextHeading: Broken }} onDiagnostics={onDiagnostics} />);
  expect(document.querySelector('[data-flow-type="TextHeading"]')?.getAttribute('data-state')).toBe('crashed');
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
  expect(screen.getByRole('button', { name: 'Next' })).toBeTruthy();
  expect(onDiagnostics.mock.lastCall?.[0]).toContainEqual(expect.objectContaining({
    rule: 'component-crashed', pointer: '/screens/0/layout/children/0', params: { type: 'TextHeading', problem: 'out of ink' },
  }));
});

it('draws a placeholder for a type it does not know, and what stands around it', () => {
  // A type the compiler would refuse, as documents from elsewhere have them.
  const children = [{ type: 'TextBody', text: 'Before' }, { type: 'Hologram' }, { type: 'TextBody', text: 'After' }] as Parameters<typeof page>[1];
  render(<FlowPreview flow={flowOf(page('A', children))} />);
  expect(document.querySelector('[data-flow-type="Hologram"]')?.textContent).toContain('Hologram');
  expect(screen.getByText('Before')).toBeTruthy();
  expect(screen.getByText('After')).toBeTruthy();
});

it.each([
  ['text that is no JSON', 'once upon a time', 'json-syntax', /Not valid JSON.*line 1, column 1/],
  ['empty text', '  ', 'json-empty', /empty/],
  ['JSON that is no Flow', '[1, 2]', 'not-an-object', /A Flow is a JSON object/],
  ['an object without screens', '{\n  "version": "7.3", "screens": []\n}', 'screens-empty', /at least one screen.*line 2, column \d+/],
])('says what is wrong with %s, and where', (_, flow, rule, words) => {
  render(<FlowPreview flow={flow} />);
  const finding = card()?.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  expect(finding?.textContent).toMatch(words);
  expect(within(card()!).getByRole('heading').textContent).toBe('This is not a Flow yet');
});

it('shows the way out above what went wrong', async () => {
  render(<FlowPreview flow={{ ...greeting, data_api_version: '3.0' }} launch={{ action: 'data_exchange' }} endpoint={vi.fn().mockRejectedValue(new Error('no route'))} />);
  expect((await screen.findByRole('heading', { name: 'Error' })).closest('[data-part="error"]')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(document.querySelector('[data-part="closed"]')).toBeTruthy());
});

it('offers another try when the endpoint fails', async () => {
  const endpoint = vi.fn().mockRejectedValueOnce(new Error('no route')).mockResolvedValue({ screen: 'GREET', data: { name: 'Grace' } });
  render(<FlowPreview flow={{ ...greeting, data_api_version: '3.0' }} launch={{ action: 'data_exchange' }} endpoint={endpoint} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Hello Grace')).toBeTruthy();
});
