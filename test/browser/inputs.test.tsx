import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, page } from './pages.js';

const options = ['Retail', 'Finance', 'Health'].map((title) => ({ id: title.toLowerCase(), title }));
const form = flowOf(page('FORM', [
  { type: 'TextInput', name: 'mail', label: 'Mail', 'input-type': 'email', required: true, 'helper-text': 'For the receipt' },
  { type: 'Dropdown', name: 'industry', label: 'Industry', 'data-source': options },
  { type: 'CheckboxGroup', name: 'topics', label: 'Topics', 'data-source': options, 'max-selected-items': 2, required: true },
  { type: 'OptIn', name: 'terms', label: 'I agree.', required: true },
  { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } },
], { terminal: true }));
const root = (name: string) => document.querySelector<HTMLElement>(`[data-flow-name="${name}"]`)!;
const described = (element: HTMLElement) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');

it.each(['android', 'ios'] as const)('says on %s what is wrong at a field once it was left, and takes it back while it is mended', async (platform) => {
  render(<FlowPreview flow={form} platform={platform} />);
  const mail = screen.getByRole('textbox', { name: /^Mail/ });
  expect(root('mail').dataset['state']).toBe('idle');
  expect(described(mail)).toBe('For the receipt');
  await userEvent.type(mail, 'ada');
  expect(root('mail').dataset['state']).toBe('focused');
  expect(mail.getAttribute('aria-invalid')).toBe('false');
  await userEvent.tab();
  expect(root('mail').dataset['state']).toBe('invalid');
  expect(mail.getAttribute('aria-invalid')).toBe('true');
  expect(described(mail)).toBe('Enter a valid email address.');
  await userEvent.type(mail, '@example.org');
  expect(root('mail').dataset['state']).toBe('focused');
  expect(described(mail)).toBe('For the receipt');
});

it('keeps the caret where it is typed in the middle', async () => {
  render(<FlowPreview flow={flowOf(page('A', [{ type: 'TextInput', name: 'a', label: 'Word' }], { terminal: true }))} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Word/ });
  await userEvent.type(field, 'Fw');
  await userEvent.type(field, 'lo', { initialSelectionStart: 1, initialSelectionEnd: 1 });
  expect(field.value).toBe('Flow');
  expect(field.selectionStart).toBe(3);
});

it('marks a TextArea of iOS that may stay empty, and counts characters, not their halves', async () => {
  const area = (name: string, more: object) => ({ type: 'TextArea', name, label: 'Story', 'max-length': 9, ...more }) as const;
  render(<FlowPreview platform="ios" flow={flowOf(page('A', [area('a', {}), area('b', { required: true }), area('c', { 'label-variant': 'large' }), area('d', { 'label-variant': 'large', required: true })], { terminal: true }))} />);
  const fields = screen.getAllByRole<HTMLTextAreaElement>('textbox');
  expect(fields.map((field) => field.placeholder)).toEqual(['Story (optional)', 'Story', 'Optional', '']);
  await userEvent.type(fields[0]!, '🎈🎈');
  expect(described(fields[0]!)).toContain('7 characters left');
});

it.each(['android', 'ios'] as const)('chooses on %s from a page that takes the focus and gives it back', async (platform) => {
  render(<FlowPreview flow={form} platform={platform} />);
  const opener = within(root('industry')).getByRole('button', { name: /^Industry/ });
  await userEvent.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  const overlay = await screen.findByRole('dialog', { name: 'Industry' });
  expect(overlay.getBoundingClientRect()).toEqual(document.querySelector('[data-part="screen"]')!.getBoundingClientRect());
  expect(document.activeElement?.textContent).toBe('Retail');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(opener.textContent).toBe('Finance');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('option', { name: 'Finance' }).getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(opener);
  await userEvent.click(screen.getByRole('button', { name: 'Clear Industry' }));
  expect(opener.textContent).not.toContain('Finance');
  expect(root('industry').dataset['state']).toBe('focused');
});

it('closes the other options once the maximum is chosen', async () => {
  render(<FlowPreview flow={form} />);
  const box = (name: string) => within(root('topics')).getByRole<HTMLInputElement>('checkbox', { name });
  await userEvent.click(box('Health'));
  await userEvent.click(box('Retail'));
  expect(box('Finance').disabled).toBe(true);
  await userEvent.click(box('Health'));
  expect(box('Finance').disabled).toBe(false);
  expect(screen.getByText('Choose up to 2 options.')).toBeTruthy();
});

it('does not call a choice missing while its label is being pressed', async () => {
  render(<FlowPreview flow={form} />);
  const terms = screen.getByRole<HTMLInputElement>('checkbox', { name: /I agree/ });
  const user = userEvent.setup();
  await user.dblClick(terms);
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText('I agree.') });
  expect(root('terms').dataset['state']).toBe('focused');
  await user.pointer({ keys: '[/MouseLeft]', target: screen.getByText('I agree.') });
  expect(terms.checked).toBe(true);
});

it('keeps a blocked Footer reachable, and shows what is missing when it is pressed', async () => {
  render(<FlowPreview flow={form} />);
  const send = screen.getByRole('button', { name: 'Send' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(send);
  expect(['mail', 'industry', 'topics', 'terms'].map((name) => root(name).dataset['state'])).toEqual(['invalid', 'idle', 'invalid', 'invalid']);
});
