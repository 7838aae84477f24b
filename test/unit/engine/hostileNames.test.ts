import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { createFlow } from '../../../src/engine/createFlow.js';
import { complete, endpointFlow, exchange, fieldOf, flowWith, footer, input, link, messageOf, navigate, oneScreen, pressFirst, pressFooter, screenOf, settled, shows, start, textsOf } from '../../support/flowWith.js';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '*'];
/** An object with a key that a literal could not have. */
const keyed = (name: string, value: unknown) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as { [key: string]: unknown };
const own = (value: unknown, name: string) => Object.getOwnPropertyDescriptor(value, name)?.value as unknown;

describe.each(names)('the name %s', (name) => {
  it('is a field like any other', () => {
    const flow = start(oneScreen([
      { type: 'Form', name: 'f', 'init-values': keyed(name, 'initial'), 'error-messages': keyed(name, 'no'), children: [input(name), input('other', { 'error-message': 'stays' })] },
      shows(`\${form.${name}}`), footer(complete(keyed(name, `\${form.${name}}`))),
    ], { terminal: true }));
    expect(fieldOf(flow, name).value).toBe('initial');
    expect(messageOf(flow, name)).toBe('no');
    flow.blur(name);
    flow.change(name, 'typed');
    expect(messageOf(flow, name)).toBeUndefined();
    expect(messageOf(flow, 'other')).toBe('stays');
    if (name !== '*') expect(textsOf(flow)).toEqual(['typed']);
    pressFooter(flow);
    expect(own(flow.response()?.params, name)).toBe(name === '*' ? `\${form.${name}}` : 'typed');
    expect(flow.response()?.response_json).toContain(JSON.stringify(name));
  });

  it('is data like any other, and leads nowhere where it is not given', () => {
    if (name === '*') return;
    const reads = [shows(`\${data.${name}}`), shows(`\${data.plain.${name}}`), shows(`\${data.plain.${name}.name}`), shows(`\${form.${name}}`), shows(`\${screen.START.form.${name}}`)];
    expect(textsOf(start(oneScreen(reads, { data: { plain: { type: 'object', __example__: {} } } })))).toEqual(['', '', '', '', '']);
    expect(textsOf(start(oneScreen(reads, { data: keyed(name, { type: 'string', __example__: 'given' }) })))[0]).toBe('given');
    expect(textsOf(start(oneScreen(reads), { launch: { data: keyed(name, 'launched') as never } }))[0]).toBe('launched');
  });

  it('can be set by update_data and by an answer', async () => {
    if (name === '*') return;
    const flow = start(endpointFlow([screenOf('START', [shows(`\${data.${name}}`), link({ name: 'update_data', payload: keyed(name, 'set') }), footer(exchange())])], { START: [] }), {
      endpoint: () => ({ screen: 'START', data: keyed(name, 'answered') as never }),
    });
    pressFirst(flow, 'EmbeddedLink');
    expect(textsOf(flow)).toEqual(['set']);
    pressFooter(flow);
    await settled();
    expect(textsOf(flow)).toEqual(['answered']);
  });

  it('is a screen like any other', () => {
    const flow = start(flowWith([screenOf('START', [input('a'), footer(navigate(name, keyed(name, 'sent')))]), screenOf(name, [input('a'), shows(`\${data.${name}}`), shows('${screen.START.form.a}')])], { routing_model: { ...keyed('START', [name]), ...keyed(name, []) } }));
    flow.change('a', 'typed');
    pressFooter(flow);
    expect(flow.screen()?.id).toBe(name);
    if (name !== '*') expect(textsOf(flow)).toEqual(['sent', 'typed']);
    flow.change('a', 'here');
    flow.back();
    expect(fieldOf(flow, 'a').value).toBe('typed');
    pressFooter(flow);
    expect(fieldOf(flow, 'a').value).toBe('here');
  });

  it('is no screen, action, type, case or format where the document has none of that name', () => {
    const flow = start(oneScreen([
      { type: name }, { type: 'Switch', value: '${data.v}', cases: { a: [shows('a')] } }, input('a', { 'input-type': name }), link({ name }), footer(navigate(name)),
    ], { data: { v: { type: 'string', __example__: name } } }));
    flow.change('a', 'x');
    flow.goTo(name);
    pressFirst(flow, 'EmbeddedLink');
    pressFooter(flow);
    expect(flow.screen()?.id).toBe('START');
    expect(flow.screen()?.nodes.map((node) => node.type)).toEqual(['Unknown', 'TextInput', 'EmbeddedLink']);
  });

  it('in text is read like any other', () => {
    const { document } = parseFlow(`{"version":"7.3","screens":[{"id":"START","data":{${JSON.stringify(name)}:{"type":"string","__example__":"x"}},"layout":{"type":"SingleColumnLayout","children":[]}}]}`);
    expect(createFlow(document!).screen()?.id).toBe('START');
  });
});

it('leaves the prototypes of the page alone', () => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const flow = start(oneScreen([footer(complete(keyed('__proto__', { polluted: true })))], { terminal: true }), { launch: { data: keyed('__proto__', { polluted: true }) as never } });
  pressFooter(flow);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
