import { describe, expect, it } from 'vitest';
import { choice, complete, examples, fieldOf, flowWith, footer, input, link, navigate, oneScreen, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf, updateData } from '../../support/flowWith.js';
import type { FlowController } from '../../../src/engine/controller.js';

const valueOf = (flow: FlowController, name: string) => fieldOf(flow, name).value;

describe('the form of a screen', () => {
  const twice = flowWith([screenOf('START', [input('a'), footer(navigate('NEXT'))]), screenOf('NEXT', [input('a')])]);

  it('is its own: the same name on two screens holds two values', () => {
    const flow = start(twice);
    flow.change('a', 'first');
    pressFooter(flow);
    expect(valueOf(flow, 'a')).toBe('');
    flow.change('a', 'second');
    flow.back();
    expect(valueOf(flow, 'a')).toBe('first');
    pressFooter(flow);
    expect(valueOf(flow, 'a')).toBe('second');
  });

  it('takes no value for a name it does not have, nor one of the wrong kind', () => {
    const flow = start(twice);
    const before = flow.getState();
    flow.change('nothing', 'x');
    flow.change('a', ['x']);
    flow.change('a', undefined as never);
    expect(flow.getState()).toBe(before);
  });

  it('copies picked files, so that only their names enter the state', () => {
    const flow = start(oneScreen([{ type: 'PhotoPicker', name: 'photos', label: 'Photos' }]));
    const file = { id: '1', name: 'a.jpg', type: 'image/jpeg', size: 3, bytes: 'never' };
    flow.change('photos', [file]);
    expect(valueOf(flow, 'photos')).toEqual([{ id: '1', name: 'a.jpg', type: 'image/jpeg', size: 3 }]);
  });
});

describe('init-value and init-values (9.1, README 27)', () => {
  const both = flowWith([
    screenOf('START', [input('typed'), footer(navigate('NEXT', { bound: '${form.typed}' }))]),
    screenOf('NEXT', [input('fixed', { 'init-value': 'once' }), input('live', { 'init-value': '${data.bound}' }), footer(navigate('LAST'))], examples({ bound: '' })),
    screenOf('LAST', [footer(complete())], { terminal: true }),
  ]);

  it('apply fixed ones once, bound ones on every forward entry', () => {
    const flow = start(both);
    flow.change('typed', '1');
    pressFooter(flow);
    expect([valueOf(flow, 'fixed'), valueOf(flow, 'live')]).toEqual(['once', '1']);
    flow.change('fixed', 'changed');
    flow.change('live', 'changed');
    flow.back();
    flow.change('typed', '2');
    pressFooter(flow);
    expect([valueOf(flow, 'fixed'), valueOf(flow, 'live')]).toEqual(['changed', '2']);
  });

  it('leave bound ones as typed on the way back', () => {
    const flow = start(both);
    pressFooter(flow);
    flow.change('live', 'changed');
    pressFooter(flow);
    flow.back();
    expect(valueOf(flow, 'live')).toBe('changed');
  });

  it('stand in the Form as a map, entry by entry, and as a reference to a map', () => {
    const children = [input('a'), choice('CheckboxGroup', 'many', ['x', 'y']), { type: 'OptIn', name: 'ok', label: 'ok' }, input('n', { 'input-type': 'number' })];
    for (const initial of [{ a: 'Jo', many: ['y'], ok: true, n: 5, other: 'ignored' }, '${data.all}']) {
      const flow = start(oneScreen([{ type: 'Form', name: 'f', 'init-values': initial, children }], examples({ all: { a: 'Jo', many: ['y'], ok: true, n: 5 } })));
      expect(['a', 'many', 'ok', 'n'].map((name) => valueOf(flow, name))).toEqual(['Jo', ['y'], true, '5']);
    }
  });

  it('ignore what does not fit the field', () => {
    const flow = start(oneScreen([
      input('a', { 'init-value': { no: 'text' } }), choice('Dropdown', 'b', ['x'], { 'init-value': 'not offered' }),
      { type: 'DatePicker', name: 'c', label: 'c', 'init-value': '2026-02-30' }, { type: 'OptIn', name: 'd', label: 'd', 'init-value': 'yes' },
      { type: 'PhotoPicker', name: 'e', label: 'e', 'init-value': ['file'] },
    ]));
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => valueOf(flow, name))).toEqual(['', '', '', false, []]);
  });

  it('drop options that are not offered also after the preview answered its own INIT', () => {
    const flow = start({ ...oneScreen([choice('CheckboxGroup', 'a', ['x', 'y'], { 'init-value': ['y', 'gone'] })]), data_api_version: '3.0', routing_model: { START: [] } }, { launch: { action: 'data_exchange' } });
    expect(flow.getState().form['START']?.['a']).toEqual(['y']);
  });

  it('read a list of one id as the id of a radio (README 7)', () => {
    const flow = start(oneScreen([choice('RadioButtonsGroup', 'a', ['x', 'y'], { 'init-value': ['y'] }), choice('RadioButtonsGroup', 'b', ['x', 'y'], { 'init-value': ['x', 'y'] })]));
    expect([valueOf(flow, 'a'), valueOf(flow, 'b')]).toEqual(['y', '']);
  });
});

describe('values that no longer fit their field', () => {
  it('count as empty where two branches share a name but not a type', () => {
    const flow = start(oneScreen([
      input('kind'),
      { type: 'If', condition: "${form.kind} == 'many'", then: [choice('CheckboxGroup', 'a', ['x'])], else: [input('a', { 'input-type': 'number' })] },
      shows('${form.a}'), footer(navigate('START')),
    ]));
    flow.change('a', '12');
    flow.change('kind', 'many');
    expect(valueOf(flow, 'a')).toEqual([]);
    flow.change('a', ['x']);
    flow.change('kind', '');
    expect(valueOf(flow, 'a')).toBe('');
    expect(textsOf(flow)).toHaveLength(1);
  });

  it('are judged by the branch that is drawn where two share a name', () => {
    const flow = start(oneScreen([
      { type: 'OptIn', name: 'second', label: 'second' },
      { type: 'If', condition: '${form.second}', then: [choice('Dropdown', 'city', ['c'])], else: [choice('Dropdown', 'city', ['a', 'b'])] },
      { type: 'Switch', value: '${form.second}', cases: { true: [shows('${form.city}')], false: [shows('${form.city}')] } },
    ]));
    flow.change('city', 'b');
    expect(textsOf(flow)).toEqual(['b']);
    flow.change('second', true);
    expect(textsOf(flow)).toEqual(['']);
    flow.change('city', 'c');
    expect(textsOf(flow)).toEqual(['c']);
  });

  it('follow a calendar from one date to a range and back', () => {
    const flow = start(oneScreen([{ type: 'CalendarPicker', name: 'a', label: 'a', mode: '${data.mode}' }, link(updateData({ mode: 'range' }))], examples({ mode: 'single' })));
    flow.change('a', '2026-12-01');
    pressFirst(flow, 'EmbeddedLink');
    expect(valueOf(flow, 'a')).toEqual({ 'start-date': '', 'end-date': '' });
    expect(rulesOf(flow)).toEqual([]);
  });
});
