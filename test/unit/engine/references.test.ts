import { describe, expect, it } from 'vitest';
import { choice, complete, examples, flowWith, footer, input, link, navigate, oneScreen, pressFirst, pressFooter, screenOf, shows, start, textsOf, updateData } from '../../support/flowWith.js';

describe('references (5)', () => {
  it('go into objects, and nowhere through lists', () => {
    const flow = start(oneScreen(
      [shows('${data.user.name.first}'), shows('${data.user.none.deeper}'), shows('${data.list.0}'), shows('${data.list.length}')],
      examples({ user: { name: { first: 'Ana' } }, list: ['x'] }),
    ));
    expect(textsOf(flow)).toEqual(['Ana', '', '', '']);
  });

  it('are live: a change of the form or the data is seen at once', () => {
    const flow = start(oneScreen([input('a'), shows('${form.a}'), shows("`'Hi ' ${form.a} ${data.mark}`"), link(updateData({ mark: '!' }))], examples({ mark: '?' })));
    expect(textsOf(flow)).toEqual(['', 'Hi ?']);
    flow.change('a', 'Ana');
    expect(textsOf(flow)).toEqual(['Ana', 'Hi Ana?']);
    pressFirst(flow, 'EmbeddedLink');
    expect(textsOf(flow)).toEqual(['Ana', 'Hi Ana!']);
  });

  it('are the whole string or no reference at all (README 28)', () => {
    const flow = start(oneScreen([shows('${data.a} ${data.a}'), shows('Hi ${data.a}'), shows(' ${data.a}')], examples({ a: 'x' })));
    expect(textsOf(flow)).toEqual(['${data.a} ${data.a}', 'Hi ${data.a}', ' ${data.a}']);
  });

  it('do not see a Form by its name', () => {
    const flow = start(oneScreen([{ type: 'Form', name: 'details', children: [input('a'), shows('${form.details}'), shows('${form.a}')] }]));
    flow.change('a', 'typed');
    expect(textsOf(flow)).toEqual(['', 'typed']);
  });

  it('join a group to what stands before it (README 14)', () => {
    expect(textsOf(start(oneScreen([shows('`${data.a} (1 + 2)`'), shows("`'x' (1 + 2)`")], examples({ a: 'a' }))))).toEqual(['a3', 'x3']);
  });

  it('keep their type: a boolean stays one', () => {
    const flow = start(oneScreen([shows('shown', { visible: '`${data.on}`' }), shows('hidden', { visible: '${data.off}' })], examples({ on: true, off: false })));
    expect(textsOf(flow)).toEqual(['shown']);
  });

  it('before 6.0 leave backticks alone', () => {
    expect(textsOf(start(oneScreen([shows('`${data.a}`')], examples({ a: 'x' }), { version: '5.1' })))).toEqual(['`${data.a}`']);
  });
});

describe('references to other screens (5.1)', () => {
  const second = screenOf('SECOND', [shows('${screen.START.form.a}'), shows('${screen.START.data.d}'), shows('${screen.SECOND.form.b}'), input('b'), footer(complete())]);
  const source = flowWith([screenOf('START', [input('a'), shows('${screen.SECOND.form.b}'), footer(navigate('SECOND'))], examples({ d: 'data of start' })), second]);

  it('read the form and data of a screen visited before', () => {
    const flow = start(source);
    flow.change('a', 'typed');
    pressFooter(flow);
    expect(textsOf(flow)).toEqual(['typed', 'data of start', '']);
  });

  it('read the own screen in global form', () => {
    const flow = start(source, { launch: { screen: 'SECOND' } });
    flow.change('b', 'mine');
    expect(textsOf(flow)[2]).toBe('mine');
  });

  it('to a screen not visited yet read the empty value of its field', () => {
    expect(textsOf(start(source))).toEqual(['']);
  });

  it('to a screen or name that does not exist read nothing', () => {
    expect(textsOf(start(oneScreen([shows('${screen.NONE.form.a}'), shows('${screen.NONE.data.a}'), shows('${form.none}')])))).toEqual(['', '', '']);
  });

  it('are plain text before 4.0', () => {
    expect(textsOf(start(oneScreen([shows('${screen.START.data.a}')], {}, { version: '3.1' })))).toEqual(['${screen.START.data.a}']);
  });
});

describe('payloads (5.5, README 29)', () => {
  it('give the empty value of an untouched field, and leave out what does not exist', () => {
    const flow = start(oneScreen([
      input('text'), choice('CheckboxGroup', 'many', ['a']), choice('Dropdown', 'one', ['a']), { type: 'OptIn', name: 'ok', label: 'ok' },
      { type: 'DatePicker', name: 'day', label: 'day' },
      footer(complete({
        text: '${form.text}', many: '${form.many}', one: '${form.one}', ok: '${form.ok}', day: '${form.day}',
        gone: '${form.nothing}', lost: '${data.nothing}', fixed: 'as written', list: ['${form.text}', '${data.nothing}'], deep: { gone: '${data.nothing}', text: '${form.text}' },
      })),
    ], { terminal: true }));
    pressFooter(flow);
    expect(flow.response()?.params).toEqual({
      text: '', many: [], one: '', ok: false, day: '', fixed: 'as written', list: ['', null], deep: { text: '' }, flow_token: 'unused',
    });
  });
});
