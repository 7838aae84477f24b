import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/components/_parts/calendar/formatDate.js';
import { AnswersViewer } from '../../src/chat/AnswersViewer.js';
import type { FlowResponse } from '../../src/engine/controller.js';
import { createFlow } from '../../src/engine/createFlow.js';
import type { FieldValue } from '../../src/engine/state.js';
import { FlowProvider } from '../../src/react/FlowProvider.js';
import { defaultRegistry } from '../../src/components/registry.js';
import type { SourceNode } from '../../src/spec/types.js';
import { flowOf, page } from './pages.js';
import { defaultSettings, SettingsContext } from '../../src/react/settings.js';

const options = [{ id: 'a', title: 'First' }, { id: 'b', title: 'Second' }];
const file = (id: string, name: string) => [{ id, name, type: 'image/jpeg', size: 1 }];

/** Every input: what it is given, what the viewer shows of it, and what when its author calls it sensitive. Null: not there. */
const rows: readonly { readonly node: SourceNode & { readonly name: string }; readonly value: FieldValue; readonly plain: string | null; readonly sensitive: 'masked' | 'shown' | null }[] = [
  { node: { type: 'TextInput', name: 'text', label: 'Text' }, value: 'typed', plain: 'typed', sensitive: 'masked' },
  { node: { type: 'TextInput', name: 'number', label: 'Number', 'input-type': 'number' }, value: '12', plain: '12', sensitive: 'masked' },
  { node: { type: 'TextInput', name: 'email', label: 'E-mail', 'input-type': 'email' }, value: 'a@example.org', plain: 'a@example.org', sensitive: 'masked' },
  { node: { type: 'TextInput', name: 'phone', label: 'Phone', 'input-type': 'phone' }, value: '+44 20 7946 0000', plain: '+44 20 7946 0000', sensitive: 'masked' },
  { node: { type: 'TextInput', name: 'password', label: 'Password', 'input-type': 'password' }, value: 'Secret1!', plain: null, sensitive: null },
  { node: { type: 'TextInput', name: 'passcode', label: 'Passcode', 'input-type': 'passcode' }, value: '1234', plain: null, sensitive: null },
  { node: { type: 'TextArea', name: 'area', label: 'Area' }, value: 'two\nlines', plain: 'two\nlines', sensitive: 'masked' },
  { node: { type: 'CheckboxGroup', name: 'checks', label: 'Checks', 'data-source': options }, value: ['a', 'b'], plain: 'First, Second', sensitive: 'masked' },
  { node: { type: 'RadioButtonsGroup', name: 'radio', label: 'Radio', 'data-source': options }, value: 'b', plain: 'Second', sensitive: 'masked' },
  { node: { type: 'Dropdown', name: 'dropdown', label: 'Dropdown', 'data-source': options }, value: 'a', plain: 'First', sensitive: 'masked' },
  { node: { type: 'ChipsSelector', name: 'chips', label: 'Chips', 'data-source': options }, value: ['b'], plain: 'Second', sensitive: 'masked' },
  { node: { type: 'OptIn', name: 'terms', label: 'Terms' }, value: true, plain: '✓', sensitive: 'shown' },
  { node: { type: 'DatePicker', name: 'day', label: 'Day' }, value: '2026-12-01', plain: 'Dec 1, 2026', sensitive: 'masked' },
  { node: { type: 'CalendarPicker', name: 'stay', label: { 'start-date': 'From', 'end-date': 'To' }, mode: 'range' } as never, value: { 'start-date': '2026-12-01', 'end-date': '2026-12-03' }, plain: 'Dec 1, 2026 – Dec 3, 2026', sensitive: 'masked' },
  { node: { type: 'PhotoPicker', name: 'photos', label: 'Photos' }, value: file('1', 'garden.jpg'), plain: 'garden.jpg', sensitive: null },
  { node: { type: 'DocumentPicker', name: 'papers', label: 'Papers' }, value: file('2', 'lease.pdf'), plain: 'lease.pdf', sensitive: null },
];
const mask = '•'.repeat(12);

/** Answers of a run in which one input was filled in; each has a screen of its own, as pickers want. */
function completed({ node, value }: (typeof rows)[number], sensitive: boolean): FlowResponse {
  const footer: SourceNode = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } };
  const flow = createFlow(flowOf(page('A', [node, { type: 'TextInput', name: 'other', label: 'Other' }, footer], { terminal: true, ...(sensitive && { sensitive: [node.name] }) })));
  flow.change('other', 'stays');
  flow.change(node.name, value);
  flow.press(flow.screen()!.footer!.pointer);
  return flow.response()!;
}
function shownOf(row: (typeof rows)[number], sensitive: boolean): { readonly answer: string | null; readonly all: string } {
  const response = completed(row, sensitive);
  const flow = createFlow(flowOf(page('A', [])));
  const { container } = render(<FlowProvider flow={flow} registry={defaultRegistry}><AnswersViewer screens={response.summary} onClose={() => undefined} /></FlowProvider>);
  expect(container.querySelector('[data-answer="other"] dd')?.textContent).toBe('stays');
  return { answer: container.querySelector(`[data-answer="${row.node.name}"] dd`)?.textContent ?? null, all: container.textContent ?? '' };
}

describe('the answers after completion (endpoint.md 9.4, flow-json.md 2, README 42)', () => {
  it.each(rows.map((row) => [row.node.name, row] as const))('show %s', (_, row) => {
    expect(shownOf(row, false).answer).toBe(row.plain);
  });

  it.each(rows.map((row) => [row.node.name, row] as const))('treat %s as sensitive', (_, row) => {
    const { answer, all } = shownOf(row, true);
    const wanted = { masked: `${mask}Hidden`, shown: row.plain };
    expect(answer).toBe(row.sensitive === null ? null : wanted[row.sensitive]);
    if (row.sensitive !== 'shown' && row.plain !== null) expect(all).not.toContain(row.plain);
  });

  it.each([
    ['en', 'First, Second'],
    ['ja', 'First、Second'],
    ['de', 'First und Second'],
    ['ar', 'First وSecond'],
  ])('list options as %s does, and days as their field shows them', (locale, list) => {
    const items = ['checks', 'stay'].map((name) => completed(rows.find(({ node }) => node.name === name)!, false).summary[0]!.items[0]!);
    const { container } = render(
      <SettingsContext.Provider value={{ ...defaultSettings, locale }}><AnswersViewer screens={[{ screen: 'A', title: 'A', items }]} onClose={() => undefined} /></SettingsContext.Provider>,
    );
    expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([list, ['2026-12-01', '2026-12-03'].map((day) => formatDate(day, locale, 'android')).join(' – ')]);
    // Each title keeps its own direction.
    expect([...container.querySelectorAll('[data-answer="checks"] bdi')].map(({ textContent }) => textContent)).toEqual(['Checks', 'First', 'Second']);
  });

  it.each([
    [{ label: { 'start-date': 'From', 'end-date': 'To' } }, 'From – To'],
    [{ label: { 'start-date': 'From', 'end-date': 'To' }, title: 'Your stay' }, 'Your stay'],
    [{}, 'stay'],
  ])('call a range of days by what stands over its fields: %j', (words, label) => {
    const row = rows.find(({ node }) => node.name === 'stay')!;
    const { items } = completed({ ...row, node: { ...row.node, label: undefined, ...words } as never }, false).summary[0]!;
    expect(items[0]!.label).toBe(label);
  });

  it('say so when there is nothing that can be read', () => {
    const { container } = render(<AnswersViewer screens={undefined} onClose={() => undefined} />);
    expect(container.textContent).toContain('Unable to show response.');
  });
});
