import { describe, expect, it } from 'vitest';
import { choice, complete, examples, fieldNode, fieldOf, footer, input, link, oneScreen, optionIds, pressFirst, pressFooter, shows, start, textsOf, updateData } from '../../support/flowWith.js';

const flags = oneScreen([
  input('a', { visible: '${data.shown}', enabled: '${data.enabled}', required: '${data.required}' }),
  link(updateData({ shown: true, enabled: true, required: true })),
  footer(complete({ a: '${form.a}' }), { enabled: '${data.enabled}' }),
], { terminal: true, ...examples({ shown: false, enabled: false, required: false }) });

describe('visible, enabled and required', () => {
  it('follow the data', () => {
    const flow = start(flags);
    expect(flow.screen()?.nodes.map((node) => node.type)).toEqual(['EmbeddedLink']);
    expect(flow.screen()?.footer?.enabled).toBe(false);
    pressFirst(flow, 'EmbeddedLink');
    expect(fieldOf(flow, 'a')).toMatchObject({ enabled: true, required: true });
    expect(flow.screen()?.footer).toMatchObject({ enabled: true, blocked: true });
  });

  it('a disabled Footer does nothing', () => {
    const flow = start(flags);
    pressFooter(flow);
    expect(flow.getState().status).toBe('open');
  });

  it('follow other fields and expressions', () => {
    const flow = start(oneScreen([
      { type: 'OptIn', name: 'more', label: 'more' }, input('age', { 'input-type': 'number' }),
      shows('more', { visible: '${form.more}' }), shows('adult', { visible: '`(${form.age} >= 18) && ${form.more}`' }),
    ]));
    flow.change('more', true);
    expect(textsOf(flow)).toEqual(['more']);
    flow.change('age', '18');
    expect(textsOf(flow)).toEqual(['more', 'adult']);
  });

  it('behave as not given when the reference leads nowhere (5.5)', () => {
    const flow = start(oneScreen([input('a', { visible: '${data.none}', enabled: '${data.none}', required: '${data.none}' })]));
    expect(fieldOf(flow, 'a')).toMatchObject({ enabled: true, required: false });
  });

  it('keep the value of a field that was hidden, and send it', () => {
    const flow = start(oneScreen([{ type: 'OptIn', name: 'hide', label: 'hide' }, input('a', { visible: '`!${form.hide}`' }), footer(complete({ a: '${form.a}' }))], { terminal: true }));
    flow.change('a', 'kept');
    flow.change('hide', true);
    pressFooter(flow);
    expect(flow.response()?.params['a']).toBe('kept');
  });

  it('give a range calendar one answer per end', () => {
    const flow = start(oneScreen([{ type: 'CalendarPicker', name: 'a', mode: 'range', label: { 'start-date': 'From', 'end-date': 'To' }, required: { 'start-date': true } }]));
    expect(fieldOf(flow, 'a').required).toEqual({ 'start-date': true, 'end-date': false });
  });
});

describe('properties ready to draw', () => {
  it('are in camelCase with their defaults, and without what only the engine needs', () => {
    const { props } = fieldNode(start(oneScreen([input('a', { 'helper-text': '${data.help}', pattern: 'x', 'error-message': 'no' })], examples({ help: 'Help' }))), 'a');
    expect(props).toEqual({ label: 'a', inputType: 'text', maxChars: 80, helperText: 'Help' });
  });

  it('fall back to the default where a value has the wrong type', () => {
    const flow = start(oneScreen([shows('a', { 'font-weight': 'heavy', strikethrough: 'perhaps' }), input('n', { 'max-chars': 'many' }), shows(12)]));
    expect(flow.screen()?.nodes[0]).toMatchObject({ props: { fontWeight: 'normal', strikethrough: false } });
    expect(fieldNode(flow, 'n').props).toMatchObject({ maxChars: 80 });
    expect(textsOf(flow)[1]).toBe('12');
  });

  it('show an unknown component as such, and what stands around it', () => {
    const flow = start(oneScreen([shows('before'), { type: 'Hologram' }, 'text' as never, shows('after')]));
    expect(flow.screen()?.nodes.map((node) => (node.type === 'Unknown' ? node.typeName : node.type))).toEqual(['TextBody', 'Hologram', 'text', 'TextBody']);
  });

  it('draw a text past its limit in full, but no list past its limit (README 9)', () => {
    const long = 'x'.repeat(5_000);
    const rows = Array.from({ length: 21 }, (_, at) => ({ id: String(at), 'main-content': { title: 'row' } }));
    const flow = start(oneScreen([shows(long), { type: 'NavigationList', name: 'a', 'list-items': rows }, { type: 'NavigationList', name: 'b', 'list-items': rows.slice(1) }]));
    expect(textsOf(flow)).toEqual([long]);
    expect(flow.screen()?.nodes.slice(1)).toMatchObject([{ props: { listItems: [] } }, { props: { listItems: { length: 20 } } }]);
  });

  it('draw pickers inside If and Switch (README 39), and a NavigationList inside a Form (README 40)', () => {
    const flow = start(oneScreen([
      { type: 'If', condition: '${data.on}', then: [{ type: 'PhotoPicker', name: 'p', label: 'p' }] },
      { type: 'Switch', value: '${data.plan}', cases: { a: [{ type: 'DocumentPicker', name: 'd', label: 'd' }] } },
      { type: 'Form', name: 'f', children: [{ type: 'NavigationList', name: 'n', 'list-items': [{ id: 'x', 'main-content': { title: 'X' } }] }] },
    ], examples({ on: true, plan: 'a' })));
    expect(flow.screen()?.nodes.map((node) => node.type)).toEqual(['PhotoPicker', 'DocumentPicker', 'NavigationList']);
  });

  it('give an option without title its id, and one without id its place', () => {
    expect(optionIds(start(oneScreen([choice('Dropdown', 'a', [], { 'data-source': [{ id: 7 }, { title: 'second' }, 'no option', { id: 'x' }] })])), 'a')).toEqual(['7', '1', 'x']);
  });

  it('read a picture however long and hostile its text is, in time that grows with its length', () => {
    const began = performance.now();
    start(oneScreen([{ type: 'Image', src: `iVBORw0KGgo${' '.repeat(200_000)}!` }])).screen();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
