import { describe, expect, it } from 'vitest';
import type { FlowController } from '../../../src/engine/controller.js';
import { choice, examples, exchange, flowWith, footer, input, navigate, oneScreen, pressFooter, rulesOf, screenOf, shows, start, textsOf, updateData } from '../../support/flowWith.js';

/** Says what fired, in order: each handler writes itself behind what was there. */
const mark = (word: string) => updateData({ log: `\`\${data.log} '${word} '\`` });
const both = (name = '') => ({ 'on-select-action': mark(`+${name}`), 'on-unselect-action': mark(`-${name}`) });
const log = (flow: FlowController) => String(textsOf(flow)[0]).trim();
const run = (children: object[], data: object = {}) => start(oneScreen([shows('${data.log}'), ...children as never[]], examples({ log: '', ...data })));
const items = (...ids: string[]) => ids.map((id) => ({ id, title: id, ...both(id) }));

describe('select handlers of the component (9.3)', () => {
  it('fire each in its own direction where both exist', () => {
    const flow = run([choice('CheckboxGroup', 'a', ['x', 'y'], both())]);
    flow.change('a', ['x']);
    flow.change('a', ['x', 'y']);
    flow.change('a', ['y']);
    expect(log(flow)).toBe('+ + -');
  });

  it('fire the select handler both ways while it is alone', () => {
    const flow = run([choice('ChipsSelector', 'a', ['x', 'y'], { 'on-select-action': mark('+') })]);
    flow.change('a', ['x']);
    flow.change('a', []);
    expect(log(flow)).toBe('+ +');
  });

  it('of a radio that changes: unselect, then select (README 34)', () => {
    const flow = run([choice('RadioButtonsGroup', 'a', ['x', 'y'], both())]);
    flow.change('a', 'x');
    flow.change('a', 'y');
    expect(log(flow)).toBe('+ - +');
  });

  it('of an OptIn follow the tick', () => {
    const flow = run([{ type: 'OptIn', name: 'a', label: 'a', ...both() }]);
    flow.change('a', true);
    flow.change('a', false);
    expect(log(flow)).toBe('+ -');
  });

  it('of dates fire when one is chosen, not when it is cleared', () => {
    const flow = run([{ type: 'DatePicker', name: 'a', label: 'a', 'on-select-action': mark('day') }, { type: 'CalendarPicker', name: 'b', mode: 'range', label: 'b', 'on-select-action': mark('range') }]);
    flow.change('a', '2026-12-01');
    flow.change('a', '');
    flow.change('b', { 'start-date': '2026-12-01', 'end-date': '2026-12-02' });
    flow.change('b', { 'start-date': '', 'end-date': '' });
    expect(log(flow)).toBe('day range');
  });

  it('do not exist on fields that have none', () => {
    const flow = run([input('a', both()), { type: 'TextArea', name: 'b', label: 'b', ...both() }]);
    flow.change('a', 'x');
    flow.change('b', 'y');
    expect(log(flow)).toBe('');
  });

  it('do not fire for a change that changes nothing', () => {
    const flow = run([choice('Dropdown', 'a', ['x'], both())]);
    flow.change('a', 'x');
    flow.change('a', 'x');
    flow.change('a', ['x']);
    expect(log(flow)).toBe('+');
  });

  it('see the new value', () => {
    const flow = run([choice('Dropdown', 'a', ['x', 'y'], { 'on-select-action': updateData({ log: '${form.a}' }) })]);
    flow.change('a', 'y');
    expect(log(flow)).toBe('y');
  });
});

describe('select handlers of items (6.0)', () => {
  it('fire for the items that changed, unselect before select', () => {
    const flow = run([choice('RadioButtonsGroup', 'a', [], { 'data-source': items('x', 'y') })]);
    flow.change('a', 'x');
    flow.change('a', 'y');
    flow.change('a', '');
    expect(log(flow)).toBe('+x -x +y -y');
  });

  it('fire for several at once in the order of the list', () => {
    const flow = run([choice('CheckboxGroup', 'a', [], { 'data-source': items('x', 'y', 'z') })]);
    flow.change('a', ['z', 'x']);
    expect(log(flow)).toBe('+x +z');
  });

  it('may come from data, and stay unresolved until they fire', () => {
    const flow = run([input('word'), choice('ChipsSelector', 'a', '${data.list}')], { list: [{ id: 'x', title: 'X', 'on-select-action': updateData({ log: '${form.word}' }) }] });
    flow.change('word', 'typed');
    flow.change('a', ['x']);
    expect(log(flow)).toBe('typed');
  });

  it('are found for ids that are numbers, or left out', () => {
    const flow = run([choice('Dropdown', 'a', [], { 'data-source': [{ id: 5, title: 'five', ...both('5') }, { title: 'second', ...both('2nd') }] })]);
    flow.change('a', '5');
    flow.change('a', '1');
    expect(log(flow)).toBe('+5 -5 +2nd');
  });

  it('fire for the list that was on show, though the first of them replaces it', () => {
    const replacing = { id: 'x', title: 'X', 'on-unselect-action': updateData({ list: [{ id: 'y', title: 'Y' }] }) };
    const flow = run([choice('RadioButtonsGroup', 'a', '${data.list}')], { list: [replacing, { id: 'y', title: 'Y', ...both('y') }] });
    flow.change('a', 'x');
    flow.change('a', 'y');
    expect(log(flow)).toBe('+y');
  });
});

describe('what a select handler starts', () => {
  it('data_exchange without an endpoint stays where it is and says so (README 24)', () => {
    const flow = start({ ...oneScreen([choice('Dropdown', 'a', ['x'], { 'on-select-action': exchange({ a: '${form.a}' }) })]), data_api_version: '3.0', routing_model: { START: [] } });
    flow.change('a', 'x');
    expect(flow.screen()?.id).toBe('START');
    expect(rulesOf(flow)).toEqual(['endpoint-would-answer']);
  });
});

describe('select on render (README 33)', () => {
  const source = (version: string) => oneScreen([shows('${data.log}'), choice('Dropdown', 'a', ['x'], { 'on-select-action': mark('+') }), input('b', { 'on-select-action': mark('never') })], examples({ log: '' }), { version });

  it.each([['5.1', ''], ['6.0', '+'], ['6.3', '+'], ['7.0', '']])('in %s fires %j', (version, expected) => {
    expect(log(start(source(version)))).toBe(expected);
  });

  it('fires once per entry, back included', () => {
    const first = screenOf('START', [shows('${data.log}'), choice('Dropdown', 'a', ['x'], { 'on-select-action': mark('+') }), input('b'), footer(navigate('NEXT'))], examples({ log: '' }));
    const flow = start(flowWith([first, screenOf('NEXT', [footer(navigate('START'))])], { version: '6.2' }));
    flow.change('b', 'x');
    pressFooter(flow);
    flow.back();
    expect(log(flow)).toBe('+ +');
    pressFooter(flow);
    pressFooter(flow);
    expect(log(flow)).toBe('+ + +');
  });

  it('leaves out what is not drawn', () => {
    const hidden = choice('Dropdown', 'a', ['x'], { visible: false, 'on-select-action': mark('+') });
    expect(log(start(oneScreen([shows('${data.log}'), hidden], examples({ log: '' }), { version: '6.0' })))).toBe('');
  });
});
