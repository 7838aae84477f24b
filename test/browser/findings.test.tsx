import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { flowOf, page } from './pages.js';

const input = (name: string) => ({ type: 'TextInput', name, label: name }) as const;
const go = (to: string) => ({ type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: to } } }) as const;
const end = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } } as const;
const long = Array.from({ length: 40 }, (_, index) => ({ type: 'TextBody', text: `Line ${index}` }) as const);
const flow = flowOf(
  page('A', [{ type: 'TextBody', text: 'Plain' }, { type: 'Form', name: 'form', children: [input('first'), input('second'), go('B')] }]),
  page('B', [...long, end], { terminal: true }),
);
const text = JSON.stringify(flow, null, 2);
const options = [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }];
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const click = { name: 'open_url', url: 'https://example.com/' } as const;
/** One of each kind of root there is. */
const every = [
  { type: 'TextHeading', text: 'Heading' }, { type: 'TextSubheading', text: 'Subheading' }, { type: 'TextBody', text: 'Body' }, { type: 'TextCaption', text: 'Caption' },
  { type: 'RichText', text: ['# Rich', 'text'] }, input('a'), { type: 'TextArea', name: 'b', label: 'Area' },
  { type: 'CheckboxGroup', name: 'c', label: 'Boxes', 'data-source': options }, { type: 'RadioButtonsGroup', name: 'd', label: 'Radios', 'data-source': options },
  { type: 'Dropdown', name: 'e', label: 'Dropdown', 'data-source': options }, { type: 'ChipsSelector', name: 'f', label: 'Chips', 'data-source': options },
  { type: 'OptIn', name: 'g', label: 'I agree', 'on-click-action': click }, { type: 'EmbeddedLink', text: 'Link', 'on-click-action': click },
  { type: 'DatePicker', name: 'h', label: 'Date' }, { type: 'CalendarPicker', name: 'i', label: 'Day' },
  { type: 'CalendarPicker', name: 'j', title: 'Range', mode: 'range', label: { 'start-date': 'From', 'end-date': 'To' } },
  { type: 'Image', src: picture, height: 40 }, { type: 'ImageCarousel', images: [{ src: picture, 'alt-text': 'One' }, { src: picture, 'alt-text': 'Two' }] },
  { type: 'PhotoPicker', name: 'k', label: 'Photos' }, { type: 'DocumentPicker', name: 'l', label: 'Files' },
  { type: 'NavigationList', name: 'm', 'list-items': [{ id: 'x', 'main-content': { title: 'Row' } }], 'on-click-action': click },
  { type: 'Mystery' }, end,
];
// Not typed as a Flow's: one of them is none.
const kinds = flowOf(page('ALL', every as never, { terminal: true }));
const inForm = (index: number) => `/screens/0/layout/children/1/children/${index}`;
const finding = (pointer: string, severity: Severity): Diagnostic => ({ rule: 'property-unknown', severity, phase: 'validate', message: '', pointer, params: {} });

const shown = () => document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen');
/** What is marked, by pointer of the component or part of the screen. */
const marks = (attribute = 'data-finding') => [...document.querySelectorAll(`[${attribute}]`)].map((element) =>
  `${element.getAttribute('data-flow-pointer') ?? element.getAttribute('data-part')} ${element.getAttribute(attribute)}`.trim());

it('marks the component a finding lies in with the worst of its findings, and the header for the rest of the screen', async () => {
  const findings = [finding(`${inForm(0)}/label`, 'error'), finding(inForm(0), 'info'), finding(`${inForm(2)}/on-click-action/next`, 'warning'), finding('/screens/0/data/x', 'info'), finding('/screens/1/title', 'error'), finding('', 'error')];
  const { rerender } = render(<FlowPreview flow={text} showFindings={findings} />);
  await waitFor(() => expect(marks()).toEqual(['header info', `${inForm(0)} error`, `${inForm(2)} warning`]));
  rerender(<FlowPreview flow={text} showFindings={findings.slice(1, 2)} />);
  await waitFor(() => expect(marks()).toEqual([`${inForm(0)} info`]));
  rerender(<FlowPreview flow={text} />);
  await waitFor(() => expect(marks()).toEqual([]));
});

it('marks the first thing inside of what draws nothing, and follows the reader to the next screen', async () => {
  const findings = [finding('/screens/0/layout/children/1/name', 'warning'), finding('/screens/1/layout/children/2/text', 'error')];
  render(<FlowPreview flow={text} showFindings={findings} />);
  await waitFor(() => expect(marks()).toEqual([`${inForm(0)} warning`]));
  for (const name of ['first', 'second']) await userEvent.type(screen.getByLabelText(new RegExp(`^${name}`)), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => expect(marks()).toEqual(['/screens/1/layout/children/2 error']));
});

it('marks its own findings, whether or not the host listens too', async () => {
  const wrong = text.replace('"TextBody"', '"TextBodie"');
  const { rerender } = render(<FlowPreview flow={wrong} showFindings />);
  await waitFor(() => expect(marks()).toContain('/screens/0/layout/children/0 error'));
  rerender(<FlowPreview flow={text} showFindings />);
  await waitFor(() => expect(marks().filter((mark) => mark.endsWith('error'))).toEqual([]));
});

it('tells severities apart by more than colour', async () => {
  render(<FlowPreview flow={text} showFindings={[finding('/screens/0/layout/children/0', 'info'), finding(inForm(0), 'warning'), finding(inForm(1), 'error')]} />);
  await waitFor(() => expect(marks()).toHaveLength(3));
  const marked = [...document.querySelectorAll('[data-finding]')];
  expect(marked.map((element) => getComputedStyle(element).outlineStyle)).toEqual(['dotted', 'dashed', 'solid']);
  expect(marked.map((element) => getComputedStyle(element, '::before').content)).toEqual(['"i" / ""', '"!" / ""', '"×" / ""']);
});

it.each(['android', 'ios'] as const)('moves no component by a mark on %s', async (platform) => {
  const { rerender } = render(<FlowPreview flow={kinds} platform={platform} surface="screen" />);
  const places = () => [...document.querySelectorAll('[data-flow-preview] *')].map((element) => `${element.tagName} ${JSON.stringify(element.getBoundingClientRect())}`);
  // Pictures and late views come in first.
  await act(() => new Promise((done) => setTimeout(done, 500)));
  const before = places();
  const findings = [finding('/screens/0', 'error'), ...every.map((_, index) => finding(`/screens/0/layout/children/${index}`, 'error'))];
  rerender(<FlowPreview flow={kinds} platform={platform} surface="screen" showFindings={findings} />);
  await waitFor(() => expect(marks()).toHaveLength(findings.length));
  expect(places()).toEqual(before);
});

it('goes to the screen of a pointer, scrolls the component into view and outlines it', async () => {
  const { rerender } = render(<FlowPreview flow={text} />);
  rerender(<FlowPreview flow={text} focusedPointer="/screens/1/layout/children/39/text" />);
  await waitFor(() => expect(marks('data-pointed')).toEqual(['/screens/1/layout/children/39']));
  expect(shown()).toBe('B');
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
  expect(bottomOf(screen.getByText('Line 39'))).toBeLessThanOrEqual(bottomOf(document.querySelector('[data-part="body"]')!));
  rerender(<FlowPreview flow={text} focusedPointer="/screens/0" />);
  await waitFor(() => expect(marks('data-pointed')).toEqual(['header']));
  expect(shown()).toBe('A');
});

it('leaves the reader where they went after a pointer was followed', async () => {
  function Host() {
    const [title, setTitle] = useState('Plain');
    return <><button onClick={() => setTitle('Plainer')}>Edit</button><FlowPreview flow={text.replace('Plain', title)} focusedPointer="/screens/1" /></>;
  }
  render(<Host />);
  await waitFor(() => expect(shown()).toBe('B'));
  await act(async () => screen.getByRole('button', { name: 'Close' }).click());
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(document.querySelector('[data-part="closed"]')).toBeTruthy();
});

it('tells the place of the component the reader turns to, once for each time', async () => {
  const onComponentFocus = vi.fn();
  render(<FlowPreview flow={text} onComponentFocus={onComponentFocus} />);
  // Listening starts with the late code.
  await waitFor(async () => {
    await userEvent.click(screen.getByText('Plain'));
    expect(onComponentFocus).toHaveBeenCalled();
  });
  const [pointer, range] = onComponentFocus.mock.lastCall!;
  expect(pointer).toBe('/screens/0/layout/children/0');
  expect(JSON.parse(text.slice(range.start.offset, range.end.offset))).toEqual({ type: 'TextBody', text: 'Plain' });
  onComponentFocus.mockClear();
  await userEvent.click(screen.getByLabelText(/^first/));
  await userEvent.tab();
  expect(onComponentFocus.mock.calls.map(([at]) => at)).toEqual([inForm(0), inForm(1)]);
});

it('tells of clicks on a preview that is only to be looked at', async () => {
  const onComponentFocus = vi.fn();
  render(<FlowPreview flow={flow} interactive={false} onComponentFocus={onComponentFocus} />);
  const { left, top } = screen.getByText('Plain').getBoundingClientRect();
  await waitFor(() => {
    const behind = document.elementFromPoint(left + 2, top + 2)!;
    expect(behind.closest('[data-flow-pointer]')).toBeNull();
    behind.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 2, clientY: top + 2 }));
    expect(onComponentFocus).toHaveBeenCalledWith('/screens/0/layout/children/0', undefined);
  });
});
