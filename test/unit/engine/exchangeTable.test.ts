import { describe, expect, it } from 'vitest';
import type { FlowController, FlowLaunch } from '../../../src/engine/controller.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import type { FlowState } from '../../../src/engine/state.js';
import { answeredByHand } from '../../support/answeredByHand.js';
import { choice, endpointFlow, examples, exchange, footer, input, link, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

const model = examples({ x: 'example' });
const list = { type: 'NavigationList', name: 'list', 'list-items': [{ id: 'row', 'main-content': { title: 'Row' } }], 'on-click-action': exchange({ by: 'row' }) };
const source = endpointFlow([
  screenOf('START', [
    input('name'), shows('${data.x}'),
    choice('Dropdown', 'pick', ['a', 'b'], { 'on-select-action': exchange({ by: 'select', pick: '${form.pick}' }) }),
    choice('ChipsSelector', 'chips', ['a', 'b'], { 'on-unselect-action': exchange({ by: 'unselect' }) }),
    { type: 'OptIn', name: 'terms', label: 'Terms', 'on-click-action': exchange({ by: 'opt-in' }) },
    link(exchange({ by: 'link' })), footer(exchange({ by: 'footer', name: '${form.name}' })),
  ], model),
  screenOf('LIST', [shows('${data.x}'), list], model),
  screenOf('NEXT', [shows('${data.x}'), input('more'), footer(exchange())], { refresh_on_back: true, ...model }),
  screenOf('ASIDE', [shows('${data.x}')], model),
  screenOf('FAR', [shows('${data.x}')], { terminal: true, ...model }),
], { START: ['LIST', 'NEXT'], LIST: ['NEXT', 'ASIDE'], NEXT: ['FAR'], ASIDE: ['FAR'], FAR: [] });

interface Trigger {
  readonly name: string;
  readonly launch: FlowLaunch;
  /** Brings the run to where it waits for the answer, and how many requests that took. */
  readonly pull: (flow: FlowController, answer: (response: unknown) => Promise<void>) => void | Promise<void>;
  readonly request: Partial<EndpointRequest>;
  /** History while it waits, empty while opening. */
  readonly from: readonly string[];
  /** A screen an answer may lead to, and the history there. */
  readonly leads: readonly [screen: string, history: readonly string[]];
  /** A screen it may not lead to. */
  readonly barred: string;
}

const onStart = { launch: { data: { x: 'old' } }, from: ['START'], leads: ['NEXT', ['START', 'NEXT']], barred: 'ASIDE' } as const;
const data = (by: string, more: object = {}) => ({ action: 'data_exchange' as const, screen: 'START', data: { by, ...more } });
const triggers: readonly Trigger[] = [
  { name: 'opening', launch: { action: 'data_exchange' }, pull: () => {}, request: { action: 'INIT' }, from: [], leads: ['START', ['START']], barred: 'NEXT' },
  { name: 'the Footer', pull: pressFooter, request: data('footer', { name: 'typed' }), ...onStart },
  { name: 'an EmbeddedLink', pull: (flow) => pressFirst(flow, 'EmbeddedLink'), request: data('link'), ...onStart },
  { name: 'the link of an OptIn', pull: (flow) => pressFirst(flow, 'OptIn'), request: data('opt-in'), ...onStart },
  { name: 'a select handler', pull: (flow) => flow.change('pick', 'b'), request: data('select', { pick: 'b' }), ...onStart },
  { name: 'an unselect handler', pull: (flow) => { flow.change('chips', ['a']); flow.change('chips', []); }, request: data('unselect'), ...onStart },
  {
    name: 'a list row', launch: {}, request: { action: 'data_exchange', screen: 'LIST', data: { by: 'row' } }, from: ['START', 'LIST'], leads: ['ASIDE', ['START', 'LIST', 'ASIDE']], barred: 'FAR',
    async pull(flow, answer) {
      pressFooter(flow);
      await answer({ screen: 'LIST', data: { x: 'old' } });
      pressFirst(flow, 'NavigationList', 'row');
    },
  },
  {
    name: 'the way back', launch: {}, request: { action: 'BACK', screen: 'NEXT' }, from: ['START', 'NEXT'], leads: ['START', ['START']], barred: 'ASIDE',
    async pull(flow, answer) {
      pressFooter(flow);
      await answer({ screen: 'NEXT', data: { x: 'old' } });
      flow.change('more', 'typed too');
      flow.back();
    },
  },
];

/** What must be so afterwards. */
interface Outcome {
  readonly status: FlowState['status'];
  readonly history: readonly string[];
  /** Text drawn from the data, where a screen shows. */
  readonly text?: string;
  readonly snackbar?: string;
  readonly params?: object;
  readonly rules?: readonly string[];
  /** Key of the notification to the endpoint. */
  readonly told?: string;
}
interface Kind {
  readonly name: string;
  readonly answer: (trigger: Trigger) => unknown;
  readonly outcome: (trigger: Trigger) => Outcome;
  /** Needs a screen on show. */
  readonly stays?: true;
}

const next = ({ leads: [screen] }: Trigger, given?: unknown) => ({ screen, ...(given !== undefined && { data: given }) });
const same = ({ from }: Trigger, given: object) => ({ screen: from.at(-1), data: given });
const failed = (rule: string, told?: string) => ({ from }: Trigger): Outcome => ({ status: 'failed', history: from, rules: [rule], ...(told !== undefined && { told }) });
const onward = (more: object) => ({ leads }: Trigger): Outcome => ({ status: 'open', history: leads[1], ...more });
const ended = (params: object) => ({ from }: Trigger): Outcome => ({ status: 'completed', history: from, params });
const end = (extension?: unknown) => () => ({ screen: 'SUCCESS', data: { extension_message_response: extension } });

const kinds: readonly Kind[] = [
  { name: 'another screen', answer: (at) => next(at, { x: 'new' }), outcome: onward({ text: 'new' }) },
  { name: 'another screen with a complaint', answer: (at) => next(at, { x: 'new', error_message: 'Look' }), outcome: onward({ text: 'new', snackbar: 'Look' }) },
  { name: 'another screen and more than its model', answer: (at) => next(at, { x: 'new', y: 1 }), outcome: onward({ text: 'new', rules: ['answer-extra-data'] }) },
  { name: 'another screen and a complaint that is no text', answer: (at) => next(at, { x: 'new', error_message: 7 }), outcome: onward({ text: 'new' }) },
  { name: 'the same screen', stays: true, answer: (at) => same(at, { x: 'new' }), outcome: ({ from }) => ({ status: 'open', history: from, text: 'new' }) },
  { name: 'the same screen with nothing but a complaint', stays: true, answer: (at) => same(at, { error_message: 'No' }), outcome: ({ from }) => ({ status: 'open', history: from, text: 'old', snackbar: 'No' }) },
  { name: 'the same screen with data of a wrong type', stays: true, answer: (at) => same(at, { x: [] }), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'the end', answer: end({ params: { order: 7, flow_token: 'theirs' } }), outcome: ended({ order: 7, flow_token: 'theirs' }) },
  { name: 'the end without a token', answer: end({ params: { order: 7 } }), outcome: ended({ order: 7, flow_token: 't-1' }) },
  { name: 'the end without parameters', answer: end(), outcome: ended({ flow_token: 't-1' }) },
  { name: 'a screen that does not exist', answer: () => ({ screen: 'NOWHERE', data: { x: 'new' } }), outcome: failed('answer-unknown-screen', 'invalid-screen-transition') },
  { name: 'no screen', answer: () => ({ data: { x: 'new' } }), outcome: failed('answer-unknown-screen', 'invalid-screen-transition') },
  { name: 'what answers a ping', answer: () => ({ data: { status: 'active' } }), outcome: failed('answer-unknown-screen', 'invalid-screen-transition') },
  { name: 'a screen no route leads to', answer: ({ barred }) => ({ screen: barred, data: { x: 'new' } }), outcome: failed('answer-refused', 'invalid-screen-transition') },
  { name: 'another screen without a key of its model', answer: (at) => next(at, {}), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'another screen without data', answer: (at) => next(at), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'another screen with data that is no object', answer: (at) => next(at, 'text'), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'another screen with a value of a wrong type', answer: (at) => next(at, { x: 7 }), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'another screen with null', answer: (at) => next(at, { x: null }), outcome: failed('answer-refused', 'payload-schema-error') },
  { name: 'a list', answer: () => [], outcome: failed('endpoint-failed') },
  { name: 'a text', answer: () => 'text', outcome: failed('endpoint-failed') },
  { name: 'null', answer: () => null, outcome: failed('endpoint-failed') },
];

describe.each(triggers)('a request of $name (endpoint.md 3, 5)', (trigger) => {
  const atRest = async () => {
    const host = answeredByHand();
    const flow = start(source, { endpoint: host.endpoint, launch: { flowToken: 't-1', ...trigger.launch } });
    flow.change('name', 'typed');
    await trigger.pull(flow, host.answer);
    return { ...host, flow };
  };

  it('says what the endpoint needs to know, and locks the screen', async () => {
    const { flow, requests } = await atRest();
    expect(requests.at(-1)).toEqual({ version: '3.0', flow_token: 't-1', ...trigger.request });
    expect(flow.getState()).toMatchObject({ status: trigger.from.length === 0 ? 'opening' : 'open', history: trigger.from });
    expect(flow.screen()?.busy).toBe(trigger.from.length === 0 ? undefined : true);
  });

  it.each(kinds.filter(({ stays }) => !stays || trigger.from.length > 0))('answered with $name', async ({ answer: answerOf, outcome }) => {
    const { flow, requests, answer } = await atRest();
    const sent = requests.at(-1);
    const before = flow.getState();
    const count = requests.length;
    const { status, history, text, snackbar, params, rules = [], told } = outcome(trigger);
    await answer(answerOf(trigger));
    const after = flow.getState();
    expect({ status: after.status, history: after.history, pending: after.pending }).toEqual({ status, history, pending: undefined });
    expect(after.form).toEqual(before.form);
    expect(after.snackbar?.text).toBe(snackbar);
    expect(flow.screen()?.id).toBe(status === 'open' ? history.at(-1) : undefined);
    if (text !== undefined) expect(textsOf(flow)).toEqual([text]);
    expect(flow.response()?.params).toEqual(params);
    expect(rulesOf(flow)).toEqual(rules);
    const notifications = requests.slice(count);
    expect(notifications.map((request) => request.data?.['error'])).toEqual(told === undefined ? [] : [told]);
    if (status !== 'failed') return;

    // What failed changed nothing, and a retry asks the same.
    expect(after.data).toEqual(before.data);
    if (told !== undefined) expect(notifications).toMatchObject([{ version: '3.0', flow_token: 't-1', action: sent?.action === 'INIT' ? 'INIT' : 'data_exchange', data: { error_message: expect.stringMatching(/./) as string } }]);
    expect(after.failure?.canRetry).toBe(true);
    flow.retry();
    expect(requests.at(-1)).toEqual(sent);
    await answer(next(trigger, { x: 'new' }));
    expect(flow.getState()).toMatchObject({ status: 'open', history: trigger.leads[1], form: before.form });
    expect(textsOf(flow)).toEqual(['new']);
  });
});
