import { describe, expect, it } from 'vitest';
import { choice, complete, flowWith, footer, input, navigate, oneScreen, pressFooter, screenOf, shows, start } from '../../support/flowWith.js';

const everything = [
  input('text', { label: 'Text' }), { type: 'TextArea', name: 'area', label: 'Area' }, choice('CheckboxGroup', 'many', [], { 'data-source': [{ id: 'x', title: 'First' }, { id: 'y', title: 'Second' }] }),
  choice('Dropdown', 'one', [], { 'data-source': [{ id: 'x', title: 'First' }] }), choice('ChipsSelector', 'chips', ['c']), { type: 'OptIn', name: 'ok', label: 'Agree' },
  { type: 'DatePicker', name: 'day', label: 'Day' }, { type: 'CalendarPicker', name: 'stay', mode: 'range', label: { 'start-date': 'From', 'end-date': 'To' } },
  { type: 'PhotoPicker', name: 'photos', label: 'Photos' }, input('secret', { 'input-type': 'password' }), input('code', { 'input-type': 'passcode' }), input('untouched'),
];

function completed(extra: object = {}) {
  const flow = start(oneScreen([...everything, footer(complete({ text: '${form.text}' }))], { terminal: true, title: 'All', ...extra }));
  for (const [name, value] of Object.entries({
    text: 'typed', area: 'long', many: ['x', 'y'], one: 'x', chips: ['c'], ok: true, day: '2026-12-01', stay: { 'start-date': '2026-12-01', 'end-date': '2026-12-02' },
    photos: [{ id: '1', name: 'a.jpg', type: 'image/jpeg', size: 1 }], secret: 'Secret1!', code: '1234',
  })) flow.change(name, value);
  pressFooter(flow);
  return flow.response()!;
}

describe('the summary after completion (2, endpoint.md 9.4)', () => {
  it('has label and text of every answer, but never passwords and passcodes', () => {
    expect(completed().summary).toEqual([{ screen: 'START', title: 'All', items: [
      { name: 'text', type: 'TextInput', label: 'Text', text: 'typed' }, { name: 'area', type: 'TextArea', label: 'Area', text: 'long' }, { name: 'many', type: 'CheckboxGroup', label: 'many', text: 'First, Second', parts: ['First', 'Second'] }, { name: 'one', type: 'Dropdown', label: 'one', text: 'First' },
      { name: 'chips', type: 'ChipsSelector', label: 'chips', text: 'c', parts: ['c'] }, { name: 'ok', type: 'OptIn', label: 'Agree', text: '✓' }, { name: 'day', type: 'DatePicker', label: 'Day', text: '2026-12-01' }, { name: 'stay', type: 'CalendarPicker', label: 'From – To', text: '2026-12-01 – 2026-12-02', parts: ['2026-12-01', '2026-12-02'] },
      { name: 'photos', type: 'PhotoPicker', label: 'Photos', text: 'a.jpg', parts: ['a.jpg'] },
    ] }]);
  });

  it('masks what is sensitive, chips and calendars too (README 42), leaves uploads out, and shows an OptIn all the same', () => {
    const names = ['text', 'area', 'many', 'one', 'chips', 'ok', 'day', 'stay', 'photos', 'secret'];
    const { items } = completed({ sensitive: names }).summary[0]!;
    expect(items.filter((item) => item.text !== undefined).map((item) => item.name)).toEqual(['ok']);
    expect(items.map((item) => item.name)).toEqual(['text', 'area', 'many', 'one', 'chips', 'ok', 'day', 'stay']);
  });

  it('bears an input type that is no text', () => {
    const flow = start(oneScreen([input('a', { 'input-type': {} }), footer(complete())], { terminal: true }));
    flow.change('a', 'typed');
    pressFooter(flow);
    expect(flow.response()?.summary[0]?.items).toEqual([{ name: 'a', type: 'TextInput', label: 'a', text: 'typed' }]);
  });

  it('leaves the response itself as it is', () => {
    expect(completed({ sensitive: ['text'] }).params).toEqual({ text: 'typed', flow_token: 'unused' });
  });

  it('lists the screens that were visited, in that order, and leaves out those without an answer', () => {
    const flow = start(flowWith([
      screenOf('START', [input('a'), footer(navigate('MIDDLE'))]), screenOf('NEVER', [input('n', { 'init-value': 'x' }), footer(navigate('END'))]),
      screenOf('MIDDLE', [shows('nothing to fill in'), footer(navigate('END'))]), screenOf('END', [input('b'), footer(complete())], { terminal: true }),
    ]));
    flow.change('a', '1');
    pressFooter(flow);
    pressFooter(flow);
    flow.change('b', '2');
    pressFooter(flow);
    expect(flow.response()?.summary.map((screen) => screen.screen)).toEqual(['START', 'END']);
  });
});
