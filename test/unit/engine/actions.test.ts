import { describe, expect, it, vi } from 'vitest';
import { choice, complete, examples, exchange, fieldOf, footer, input, link, oneScreen, optionIds, pressFirst, pressFooter, rulesOf, shows, start, textsOf, updateData } from '../../support/flowWith.js';

describe('update_data (10.3)', () => {
  it('merges into the data of the screen, resolving references, and leaves the form and the history', () => {
    const flow = start(oneScreen([input('a'), shows('${data.x}'), shows('${data.y}'), link(updateData({ x: '${form.a}' }))], examples({ x: 'old', y: 'kept' })));
    flow.change('a', 'new');
    pressFirst(flow, 'EmbeddedLink');
    expect(textsOf(flow)).toEqual(['new', 'kept']);
    expect(fieldOf(flow, 'a').value).toBe('new');
    expect(flow.getState().history).toEqual(['START']);
  });

  it('replaces lists as a whole, and drops what is no longer offered (README 11)', () => {
    const flow = start(oneScreen([
      choice('CheckboxGroup', 'many', '${data.list}'), choice('Dropdown', 'one', '${data.list}'), link(updateData({ list: [{ id: 'b', title: 'B' }, { id: 'c', title: 'C' }] })),
    ], examples({ list: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }] })));
    flow.change('many', ['a', 'b']);
    flow.change('one', 'a');
    pressFirst(flow, 'EmbeddedLink');
    expect(optionIds(flow, 'many')).toEqual(['b', 'c']);
    expect([fieldOf(flow, 'many').value, fieldOf(flow, 'one').value]).toEqual([['b'], '']);
  });

  it('drops also what only shows because something was dropped', () => {
    const flow = start(oneScreen([
      choice('Dropdown', 'country', '${data.countries}'),
      { type: 'If', condition: "${form.country} == ''", then: [choice('Dropdown', 'hidden', '${data.countries}')] },
      link(updateData({ countries: [{ id: 'z', title: 'Z' }] })),
    ], examples({ countries: [{ id: 'a', title: 'A' }] })));
    flow.change('hidden', 'a');
    flow.change('country', 'a');
    pressFirst(flow, 'EmbeddedLink');
    expect(fieldOf(flow, 'hidden').value).toBe('');
  });

  it('that changes nothing leaves the very same state', () => {
    const flow = start(oneScreen([link(updateData({ x: { deep: ['${data.y}'] } }))], examples({ x: {}, y: 'y' })));
    pressFirst(flow, 'EmbeddedLink');
    const before = flow.getState();
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState()).toBe(before);
  });
});

describe('open_url (10.3)', () => {
  const opened = (url: unknown, data = {}) => {
    const onOpenUrl = vi.fn();
    const flow = start(oneScreen([link({ name: 'open_url', url })], examples(data)), { onOpenUrl });
    const before = flow.getState();
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState()).toBe(before);
    return onOpenUrl.mock.calls.length > 0 ? onOpenUrl.mock.calls[0]?.[0] : rulesOf(flow)[0];
  };

  it('asks the host to open http and https addresses, also from data', () => {
    expect([opened('https://example.org/a?b#c'), opened(' HTTP://example.org'), opened('${data.url}', { url: 'https://example.org' })])
      .toEqual(['https://example.org/a?b#c', 'HTTP://example.org', 'https://example.org']);
  });

  it.each(['javascript:alert(1)', ' JavaScript://%0aalert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc', '//example.org', 'example.org', '', '${data.none}', 7, undefined])('refuses and reports %j', (url) => {
    expect(opened(url)).toBe('link-refused');
  });
});

describe('complete (10.3, endpoint.md 9.3)', () => {
  const source = (payload: object) => oneScreen([
    input('text'), input('number', { 'input-type': 'number' }), choice('CheckboxGroup', 'many', ['a', 'b', 'c']), choice('RadioButtonsGroup', 'one', ['a', 'b']),
    { type: 'OptIn', name: 'ok', label: 'ok' }, { type: 'DatePicker', name: 'day', label: 'day' },
    { type: 'CalendarPicker', name: 'stay', mode: 'range', label: { 'start-date': 'From', 'end-date': 'To' } }, { type: 'DocumentPicker', name: 'files', label: 'files' },
    footer(complete(payload as never)),
  ], { terminal: true, ...examples({ order: { id: 7 } }) });

  it('sends value by value what the fields hold, plus the token', () => {
    const onComplete = vi.fn();
    const names = ['text', 'number', 'many', 'one', 'ok', 'day', 'stay', 'files'];
    const flow = start(source({ ...Object.fromEntries(names.map((name) => [name, `\${form.${name}}`])), from: '${form.stay.start-date}', order: '${data.order}', said: "`'n is ' (${form.number} + 1)`" }), { launch: { flowToken: 't-1' }, onComplete });
    flow.change('text', 'typed');
    flow.change('number', '4');
    flow.change('many', ['c', 'a']);
    flow.change('one', 'b');
    flow.change('ok', true);
    flow.change('day', '2026-12-01');
    flow.change('stay', { 'start-date': '2026-12-01', 'end-date': '2026-12-03' });
    flow.change('files', [{ id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 9 }]);
    pressFooter(flow);
    const params = {
      text: 'typed', number: '4', many: ['a', 'c'], one: 'b', ok: true, day: '2026-12-01', stay: { 'start-date': '2026-12-01', 'end-date': '2026-12-03' },
      files: [{ id: 'f1', file_name: 'a.pdf', mime_type: 'application/pdf' }], from: '2026-12-01', order: { id: 7 }, said: 'n is 5', flow_token: 't-1',
    };
    expect(flow.response()).toMatchObject({ params, flow_token: 't-1', screen: 'START' });
    expect(JSON.parse(flow.response()!.response_json)).toEqual(params);
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(flow.response());
  });

  it('ends the run with the token "unused" where the message names none', () => {
    const flow = start(source({}));
    pressFooter(flow);
    expect(flow.getState().status).toBe('completed');
    expect(flow.screen()).toBeUndefined();
    expect(flow.response()).toMatchObject({ params: { flow_token: 'unused' }, response_json: '{"flow_token":"unused"}' });
  });

  it('sends an unfinished range as empty (README 37)', () => {
    const flow = start(source({ stay: '${form.stay}', from: '${form.stay.start-date}' }));
    flow.change('stay', { 'start-date': '2026-12-01', 'end-date': '' });
    pressFooter(flow);
    expect(flow.response()?.params).toEqual({ stay: '', flow_token: 'unused' });
  });
});

describe('actions that make no sense', () => {
  it('are reported and do nothing', () => {
    const flow = start(oneScreen([link({ name: 'dance' }), footer(exchange())]));
    const before = flow.getState();
    pressFirst(flow, 'EmbeddedLink');
    pressFooter(flow);
    expect(flow.getState()).toBe(before);
    expect(rulesOf(flow)).toEqual(['action-unknown', 'data-exchange-static']);
  });

  it('are reported whatever stands in place of their name', () => {
    for (const name of [{}, [], null, 7, undefined]) {
      const flow = start(oneScreen([link({ name })]));
      pressFirst(flow, 'EmbeddedLink');
      expect(rulesOf(flow)).toEqual(['action-unknown']);
    }
  });

  it('of the wrong type are no actions', () => {
    for (const action of ['navigate', 7, [], null]) {
      const flow = start(oneScreen([footer(action as never)]));
      pressFooter(flow);
      expect(flow.getState().status).toBe('open');
    }
  });
});
