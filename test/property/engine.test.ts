import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Program } from '../../src/engine/compile/program.js';
import type { EndpointResponse } from '../../src/engine/endpoint.js';
import type { Effect, FlowEvent } from '../../src/engine/events.js';
import { initialState } from '../../src/engine/initialState.js';
import { resolveScreen } from '../../src/engine/resolve/resolveScreen.js';
import type { FieldValue, FlowState } from '../../src/engine/state.js';
import { transition } from '../../src/engine/transition.js';
import { responseOf } from '../../src/engine/response.js';
import { samples } from '../../stories/flows/samples/index.js';
import { documentOf } from '../support/flowWith.js';
import { candidates } from '../../src/review/walks/candidates.js';

/** The sample Flows, once with an endpoint of the host where they can have one. The endpoint itself is never called: answers are events. */
const programs = await Promise.all(samples.flatMap((sample) => {
  const document = documentOf(sample.text);
  const endpoint = () => ({});
  return [new Program(document, { launch: { flowToken: 't' } }), ...(document.dataApiVersion === undefined ? [] : [new Program(document, { endpoint, launch: { action: 'data_exchange' } })])];
}).map(async (program) => {
  await program.patterns.load();
  return program;
}));

const words = fc.constantFrom('', 'a', '12', 'ana@example.org', '+49 170 1', '2026-12-01', '2026-02-30', 'x'.repeat(90), '__proto__', '😀');
const value: fc.Arbitrary<unknown> = fc.oneof(
  words, fc.boolean(), fc.array(words, { maxLength: 3 }), fc.record({ 'start-date': words, 'end-date': words }),
  fc.array(fc.record({ id: words, name: words, type: fc.constantFrom('image/jpeg', 'application/pdf'), size: fc.nat() }), { maxLength: 2 }), fc.jsonValue(),
);
const seed = fc.nat(1_000);

/** Moves that make sense become events only when the state is known, so they are drawn as numbers. */
type Move = { readonly kind: 'change' | 'fill' | 'blur' | 'press' | 'row' | 'goTo' | 'answer' | 'fail' | 'choose' | 'other'; readonly at: number; readonly value: unknown; readonly event: FlowEvent };
const plain: fc.Arbitrary<FlowEvent> = fc.oneof(
  fc.constantFrom<FlowEvent>({ type: 'back' }, { type: 'close' }, { type: 'reopen' }, { type: 'reset' }, { type: 'retry' }, { type: 'dismissSnackbar' }, { type: 'patternsArrived' }, { type: 'chooseRoute', screen: '__proto__' }),
  fc.record({ type: fc.constant('change' as const), name: words, value: value as fc.Arbitrary<FieldValue> }),
  fc.record({ type: fc.constant('press' as const), pointer: fc.constantFrom('', '/screens/0', '/screens/0/layout/children/0', '/x'), itemId: words }),
  fc.record({ type: fc.constant('goTo' as const), screen: fc.constantFrom('__proto__', 'constructor', 'SUCCESS', 'nowhere') }),
  fc.record({ type: fc.constant('endpointReplied' as const), number: fc.nat(5), response: fc.jsonValue() as fc.Arbitrary<EndpointResponse> }),
  fc.record({ type: fc.constant('endpointFailed' as const), number: fc.nat(5), problem: words, status: fc.constantFrom(421, 427, 432, 500), text: words }, { requiredKeys: ['type', 'number', 'problem'] }),
);
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('fill' as const, 'fill' as const, 'fill' as const, 'press' as const, 'press' as const, 'row' as const, 'answer' as const) }, { weight: 2, arbitrary: fc.constantFrom('change' as const, 'blur' as const, 'goTo' as const, 'fail' as const, 'choose' as const, 'other' as const) }),
  at: seed, value, event: plain,
});
const moves = fc.array(move, { maxLength: 40, size: '+1' });
const program = fc.constantFrom(...programs);

function eventOf(made: Program, state: FlowState, { kind, at, value: given, event }: Move): FlowEvent {
  const screen = resolveScreen(made, state, undefined);
  const nodes = screen ? [...screen.nodes, ...(screen.footer ? [screen.footer, screen.footer, screen.footer] : [])] : [];
  const fields = nodes.flatMap((node) => ('field' in node ? [node] : []));
  const field = fields[at % Math.max(1, fields.length)];
  const node = nodes[at % Math.max(1, nodes.length)];
  const ids = made.document.screens.map(({ id }) => id);
  const number = state.pending?.number ?? 1;
  switch (kind) {
    case 'change': return field ? { type: 'change', name: field.field.name, value: given as FieldValue } : event;
    case 'fill': {
      const values = field ? candidates(field, made) : [];
      return field && values.length > 0 ? { type: 'change', name: field.field.name, value: values[at % values.length]! } : event;
    }
    case 'blur': return field ? { type: 'blur', name: field.field.name } : event;
    case 'press': return node ? { type: 'press', pointer: node.pointer } : event;
    case 'row': return node?.type === 'NavigationList' ? { type: 'press', pointer: node.pointer, itemId: node.props.listItems[at % Math.max(1, node.props.listItems.length)]?.id ?? '' } : event;
    case 'goTo': return { type: 'goTo', screen: ids[at % ids.length]! };
    case 'answer': return { type: 'endpointReplied', number, response: { screen: [...ids, 'SUCCESS'][at % (ids.length + 1)]!, data: (typeof given === 'object' && !Array.isArray(given) ? given : { error_message: 'No' }) as never } };
    case 'choose': return { type: 'chooseRoute', screen: state.choice?.routes[at % (state.choice.routes.length + 1)] ?? state.history.at(-1) ?? '' };
    case 'fail': return { type: 'endpointFailed', number, problem: 'x', status: [421, 427, 500][at % 3]! };
    case 'other': return event;
  }
}

/** Freezes a value and all in it; a later write then throws. */
function frozen<T>(given: T): T {
  if (typeof given !== 'object' || given === null || Object.isFrozen(given)) return given;
  Object.freeze(given);
  for (const inner of Object.values(given)) frozen(inner);
  return given;
}

/** Plays moves from the start, freezing each state before the next; calls back after each. */
function play(made: Program, given: readonly Move[], each: (before: FlowState, event: FlowEvent, after: FlowState, effects: readonly Effect[]) => void = () => undefined): { readonly state: FlowState; readonly events: readonly FlowEvent[] } {
  let [state] = initialState(made);
  const events: FlowEvent[] = [];
  for (const one of given) {
    const event = frozen(eventOf(made, frozen(state), one));
    const [next, effects] = transition(made, state, event);
    each(state, event, next, effects);
    events.push(event);
    state = next;
  }
  return { state: frozen(state), events };
}

describe('any events on the sample Flows', () => {
  it('never throw, never change a state that was, and always lead to a screen or an end that can be drawn', () => {
    fc.assert(fc.property(program, moves, (made, given) => {
      play(made, given, (_, __, after) => {
        const screen = resolveScreen(made, after, undefined);
        if (after.status === 'open') expect(screen?.id).toBe(after.history.at(-1));
        expect(after.completion !== undefined).toBe(after.status === 'completed');
        expect(after.failure !== undefined).toBe(after.status === 'failed' || after.status === 'expired');
        if (after.choice) expect([after.status, after.pending]).toEqual(['open', undefined]);
        if (after.completion) JSON.parse(responseOf(made, after, after.completion).response_json);
      });
    }), { numRuns: 400 });
  });

  it('give the same result again: the transition is pure', () => {
    fc.assert(fc.property(program, moves, (made, given) => {
      play(made, given, (before, event, after, effects) => {
        const again = transition(made, before, event);
        expect(again).toEqual([after, effects]);
        // Nothing changed means nothing new.
        if (again[0] === before) expect(after).toBe(before);
      });
    }), { numRuns: 150 });
  });

  it('leave a state that is JSON, and goes on from its JSON as it would have', () => {
    fc.assert(fc.property(program, moves, move, (made, given, last) => {
      const { state } = play(made, given);
      const revived = frozen(JSON.parse(JSON.stringify(state)) as FlowState);
      expect(revived).toEqual(state);
      const event = eventOf(made, state, last);
      expect(transition(made, revived, event)[0]).toEqual(transition(made, state, event)[0]);
      expect(resolveScreen(made, revived, undefined)).toEqual(resolveScreen(made, state, undefined));
    }), { numRuns: 150 });
  });

  it('replay from their JSON to the same state', () => {
    fc.assert(fc.property(program, moves, (made, given) => {
      const { state, events } = play(made, given);
      let [again] = initialState(made);
      for (const event of JSON.parse(JSON.stringify(events)) as FlowEvent[]) [again] = transition(made, again, event);
      expect(again).toEqual(state);
    }), { numRuns: 150 });
  });

  it('resolve to the same screen with or without an earlier one, which keeps what did not change', () => {
    fc.assert(fc.property(program, moves, (made, given) => {
      let previous: ReturnType<typeof resolveScreen>;
      play(made, given, (_, __, after) => {
        const now = resolveScreen(made, after, previous);
        expect(now).toEqual(resolveScreen(made, after, undefined));
        expect(resolveScreen(made, after, now)).toBe(now);
        previous = now;
      });
    }), { numRuns: 100 });
  });
});

describe('laws', () => {
  it('an event with an unknown target returns the same state', () => {
    const unknown = fc.constantFrom<FlowEvent>(
      { type: 'change', name: 'no such field', value: 'x' }, { type: 'blur', name: 'no such field' }, { type: 'press', pointer: '/no/such/place' }, { type: 'press', pointer: '', itemId: 'x' },
      { type: 'goTo', screen: 'NO_SUCH_SCREEN' }, { type: 'chooseRoute', screen: 'NO_SUCH_SCREEN' }, { type: 'endpointReplied', number: -1, response: {} }, { type: 'endpointFailed', number: -1, problem: '' },
    );
    fc.assert(fc.property(program, moves, unknown, (made, given, event) => {
      const { state } = play(made, given);
      const [after, effects] = transition(made, state, event);
      expect(after).toBe(state);
      expect(effects).toEqual([]);
    }), { numRuns: 150 });
  });

  it('back undoes navigate: the screen and every form', () => {
    let undone = 0;
    fc.assert(fc.property(program, moves, (made, given) => {
      play(made, given, (before, event, after) => {
        const wentOn = event.type === 'press' && after.status === 'open' && after.history.length === before.history.length + 1;
        if (!wentOn || made.screen(after.history.at(-1)!)?.source.refreshOnBack) return;
        const [back] = transition(made, after, { type: 'back' });
        expect(back.history).toEqual(before.history);
        expect(back.form[before.history.at(-1)!]).toEqual(before.form[before.history.at(-1)!]);
        undone += 1;
      });
    }), { numRuns: 300 });
    expect(undone).toBeGreaterThan(20);
  });
});
