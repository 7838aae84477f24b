import type { Program } from '../../engine/compile/program.js';
import { resolveScreen } from '../../engine/resolve/resolveScreen.js';
import type { AnyNode } from '../../engine/resolved.js';
import type { FieldValue, FlowState } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { candidates, isField } from './candidates.js';
import type { Decisive } from './decisiveNames.js';
import { type Filled, fillScreen, identify } from './fillScreen.js';
import type { WalkStep } from './flowWalk.js';
import { stateKey } from './stateKey.js';

/** States of one screen that are looked at. */
const most = 160;
/** Values of one field that are tried at most. */
const mostValues = 12;

/**
 * Ways to fill the screen on show: what it asks for, then whatever can be had by giving values to the fields that decide something,
 * fewest changes first and in every order, each as it is and with the rest filled in. Ends after some tries.
 */
export function* variantsOf(program: Program, state: FlowState, decisive: Decisive): Generator<Filled> {
  yield fillScreen(program, state, []);
  const known = new Set([stateKey(state, decisive.names)]);
  const queue: Filled[] = [[state, []]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [at, steps] = next;
    yield next;
    const filled = fillScreen(program, at, steps);
    if (filled[0] !== at) yield filled;
    for (const step of changesOf(program, at, decisive)) {
      if (known.size >= most) break;
      const [changed] = transition(program, at, step.event);
      const key = stateKey(changed, decisive.names);
      if (changed.history !== state.history || known.has(key)) continue;
      known.add(key);
      queue.push([changed, [...steps, step]]);
    }
  }
}

function* changesOf(program: Program, state: FlowState, decisive: Decisive): Generator<WalkStep> {
  const screen = resolveScreen(program, state, undefined);
  for (const node of screen?.nodes ?? []) {
    if (!isField(node) || !node.field.enabled || !decisive.names.has(node.field.name)) continue;
    for (const value of valuesOf(program, node, decisive)) yield { screen: screen!.id, event: { type: 'change', name: node.field.name, value }, node: identify(node) };
  }
}

function valuesOf(program: Program, node: Extract<AnyNode, { field: unknown }>, { literals }: Decisive): readonly FieldValue[] {
  switch (node.type) {
    case 'CheckboxGroup':
    case 'ChipsSelector': {
      const ids = node.props.dataSource.filter((item) => item.enabled).map((item) => item.id);
      return [...ids.map((id) => [id]), ids].slice(0, mostValues);
    }
    case 'TextInput':
    case 'TextArea':
      return [...new Set([...literals, ...candidates(node, program).slice(0, 1)])].slice(0, mostValues);
    default:
      return candidates(node, program).slice(0, mostValues);
  }
}
