import type { FlowDocument } from '../../document/flowDocument.js';
import { Program } from '../../engine/compile/program.js';
import type { FlowEvent } from '../../engine/events.js';
import { behaviorOf } from '../../engine/fields/behaviors.js';
import { initialState } from '../../engine/initialState.js';
import { resolveScreen } from '../../engine/resolve/resolveScreen.js';
import type { FlowState } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { candidates, isField } from '../walks/candidates.js';
import { fillScreen } from '../walks/fillScreen.js';
import type { FrameState, StoryFrame } from './storyFrame.js';

/** Texts that kinds of input refuse. */
const wrong = ['x', '1', 'not one', '+'];
/** Values of one field that are tried. */
const tries = 3;

/**
 * Each screen in the states asked for, in the order of the document; a screen without fields is never filled, one that can't tell of
 * a mistake is never shown with mistakes. On example data, without an endpoint. Patterns count only once their engine has loaded.
 */
export function stateFrames(document: FlowDocument, states: readonly Exclude<FrameState, 'branch'>[]): readonly StoryFrame[] {
  const ids = [...new Set(document.screens.map(({ id }) => id))];
  return ids.flatMap((screen) => states.flatMap((state): readonly StoryFrame[] => {
    const events = state === 'empty' ? [] : eventsFor(document, screen, state);
    return state !== 'empty' && events.length === 0 ? [] : [{ key: `${state} ${screen}`, screen, state, opens: screen, events }];
  }));
}

function eventsFor(document: FlowDocument, screen: string, state: 'filled' | 'errors'): readonly FlowEvent[] {
  const program = new Program(document, { launch: { screen } });
  const [first] = initialState(program);
  return state === 'filled' ? filled(program, first) : mistaken(program, first);
}

function filled(program: Program, first: FlowState): readonly FlowEvent[] {
  let [at, steps] = fillScreen(program, first, []);
  for (const { name } of fieldsOn(program, at)) {
    const empty = () => fieldsOn(program, at).find((field) => field.name === name && field.isEmpty());
    for (const value of empty()?.values.slice(0, tries) ?? []) {
      const [next, more] = fillScreen(program, at, steps, { name, value });
      if (next.history !== first.history) continue;
      [at, steps] = [next, more];
      if (!empty()) break;
    }
  }
  return steps.map(({ event }) => event);
}

/** Leaves each field as it is, or wrong where it may be empty, so that it says so. */
function mistaken(program: Program, first: FlowState): readonly FlowEvent[] {
  let at = first;
  const done: FlowEvent[] = [];
  for (const { name, type } of fieldsOn(program, first)) {
    const left = { type: 'blur', name } as const;
    const ways: readonly (readonly FlowEvent[])[] = [[left], ...(type === 'TextInput' ? wrong.map((value): readonly FlowEvent[] => [{ type: 'change', name, value }, left]) : [])];
    for (const way of ways) {
      const next = way.reduce((state, event) => transition(program, state, event)[0], at);
      if (next.history !== first.history || !fieldsOn(program, next).some((field) => field.name === name && field.complains)) continue;
      at = next;
      done.push(...way);
      break;
    }
  }
  return done;
}

function fieldsOn(program: Program, state: FlowState) {
  return (resolveScreen(program, state, undefined)?.nodes ?? []).filter(isField).filter(({ field }) => field.enabled).map((node) => ({
    name: node.field.name, type: node.type, complains: node.field.message?.from === 'check',
    isEmpty: () => behaviorOf(node.type).isEmpty(node.field.value),
    values: candidates(node, program),
  }));
}
