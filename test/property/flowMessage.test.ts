import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowMessageOptions } from '../../src/message/FlowMessageOptions.js';
import { fromFlowMessage } from '../../src/message/fromFlowMessage.js';
import { toFlowMessage } from '../../src/message/toFlowMessage.js';

const seed = Number(process.env['FUZZ_SEED']) || Date.now() % 2 ** 31;
const run = { seed, numRuns: 1_000 };
console.log(`flow message: seed ${seed}`);

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const text = fc.string({ maxLength: 40, unit: 'grapheme' });
// As JSON holds it: there is no -0 in it.
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as typeof value).filter((value) => !JSON.stringify(value).includes('__proto__'));
const data = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '__proto__'), json, { maxKeys: 4 });
const launch = fc.record({
  action: maybe(fc.constantFrom('navigate', 'data_exchange')), screen: maybe(text), data: maybe(data), flowToken: maybe(text), mode: maybe(fc.constantFrom('draft', 'published')),
}, { requiredKeys: [] });
const message: fc.Arbitrary<FlowMessageOptions> = fc.record({
  to: maybe(text), flowId: maybe(text), flowName: maybe(text), header: maybe(fc.oneof(text, fc.webUrl().map((image) => ({ image })))), body: maybe(text), footer: maybe(text), cta: maybe(text), launch: maybe(launch),
}, { requiredKeys: [] }) as fc.Arbitrary<FlowMessageOptions>;

/** What both sides can say: nothing that is empty. */
const plain = (value: object) => JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== '')))) as object;

describe('toFlowMessage and fromFlowMessage', () => {
  it('are each other’s inverse', () => {
    fc.assert(fc.property(message, (options) => {
      const { message: sent } = toFlowMessage(options);
      const read = fromFlowMessage(sent);
      const { to, launch: carried = {}, flowId, flowName, ...content } = options;
      expect(plain(read.launch)).toEqual(plain(carried));
      expect(plain(read.chat.message)).toEqual(plain(content));
      expect(plain({ flowId: read.flowId, flowName: read.flowName })).toEqual(plain({ flowId, flowName }));
      const again = toFlowMessage({ to, flowId: read.flowId, flowName: read.flowName, launch: read.launch, ...read.chat.message as FlowMessageOptions });
      expect(JSON.stringify(again.message)).toBe(JSON.stringify(sent));
      expect(fromFlowMessage(JSON.stringify(sent))).toEqual(read);
    }), run);
  });

  it('are each other’s inverse for messages of a template', () => {
    const word = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
    const template = fc.record({ name: word, language: word, button: maybe(fc.integer({ min: 1, max: 9 })) }, { requiredKeys: ['name', 'language'] });
    fc.assert(fc.property(template, maybe(text), maybe(data), maybe(text), (one, flowToken, given, to) => {
      const { message: sent } = toFlowMessage({ template: one, launch: { flowToken, data: given }, to });
      const read = fromFlowMessage(sent);
      expect(plain(read.launch)).toEqual(plain({ flowToken, data: given }));
      expect(read.template).toEqual(plain(one));
      expect(JSON.stringify(toFlowMessage({ to, launch: read.launch, template: read.template }).message)).toBe(JSON.stringify(sent));
    }), run);
  });

  it('find the same in a message, whichever way it goes', () => {
    fc.assert(fc.property(message, (options) => {
      const { message: sent, diagnostics } = toFlowMessage(options);
      expect(fromFlowMessage(sent).diagnostics).toEqual(diagnostics);
    }), run);
  });

  it('never throw, whatever they are given', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), fc.anything(), (wrong, flow) => {
      toFlowMessage(wrong as FlowMessageOptions);
      toFlowMessage({ flow, launch: wrong, header: wrong, template: wrong } as FlowMessageOptions);
      fromFlowMessage(wrong, { flow: flow as object });
      fromFlowMessage({ template: { components: [{ type: 'button', sub_type: 'flow' }] } }, { template: wrong as object });
      fromFlowMessage({ components: [{ type: 'BUTTONS', buttons: [{ type: 'FLOW', text: wrong }] }, { type: 'BODY', text: '{{1}}', example: wrong }, { type: 'HEADER', format: wrong, example: wrong }] });
      fromFlowMessage({ interactive: { type: 'flow', action: wrong, header: wrong } });
      fromFlowMessage({ template: { components: [{ type: 'button', sub_type: 'flow', parameters: wrong }] } });
    }), run);
  });
});
