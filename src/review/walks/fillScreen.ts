import type { Program } from '../../engine/compile/program.js';
import { behaviorOf } from '../../engine/fields/behaviors.js';
import { resolveScreen } from '../../engine/resolve/resolveScreen.js';
import type { AnyNode } from '../../engine/resolved.js';
import type { FieldValue, FlowState } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { candidates, isField } from './candidates.js';
import type { WalkStep } from './flowWalk.js';

type FieldOnShow = Extract<AnyNode, { field: unknown }>;
/** A state with the steps that led to it. */
export type Filled = readonly [state: FlowState, steps: readonly WalkStep[]];

/** Fields filled one after the other on one screen, in case filling one shows another for ever. */
const mostFields = 60;

/** Fills in what a screen asks for with the first valid value, and `choice` with the value given; keeps what is valid already. */
export function fillScreen(program: Program, state: FlowState, steps: readonly WalkStep[], choice?: { readonly name: string; readonly value: FieldValue }): Filled {
  let at = state;
  const done = [...steps];
  for (let left = mostFields; left > 0; left--) {
    const screen = resolveScreen(program, at, undefined);
    // A select handler may have led away.
    if (!screen || at.history !== state.history) break;
    const filled = screen.nodes.some((node) => {
      if (!isField(node) || !node.field.enabled) return false;
      const wanted = choice?.name === node.field.name ? choice.value : undefined;
      if (wanted === undefined ? !needsValue(program, at, node) : node.field.value === wanted) return false;
      const next = firstValid(program, at, node, wanted === undefined ? candidates(node, program) : [wanted]);
      if (!next) return false;
      at = next[0];
      done.push({ screen: screen.id, event: next[1], node: identify(node) });
      return true;
    });
    if (!filled) break;
  }
  return [at, done];
}

function needsValue(program: Program, state: FlowState, node: FieldOnShow): boolean {
  const { required, value } = node.field;
  const empty = behaviorOf(node.type).isEmpty(value);
  const demanded = required === true || (typeof required === 'object' && (required['start-date'] || required['end-date']));
  return (empty && (demanded || 'minUploadedPhotos' in node.props || 'minUploadedDocuments' in node.props)) || (!empty && isInvalid(program, state, node));
}

function isInvalid(program: Program, state: FlowState, node: FieldOnShow): boolean {
  const [touched] = transition(program, state, { type: 'blur', name: node.field.name });
  const now = resolveScreen(program, touched, undefined)?.nodes.find((other) => other.pointer === node.pointer);
  return now !== undefined && isField(now) && now.field.message?.from === 'check';
}

function firstValid(program: Program, state: FlowState, node: FieldOnShow, values: readonly FieldValue[]): readonly [FlowState, Extract<WalkStep['event'], { type: 'change' }>] | undefined {
  for (const value of values) {
    const event = { type: 'change', name: node.field.name, value } as const;
    const [next] = transition(program, state, event);
    if (next !== state && !isInvalid(program, next, node)) return [next, event];
  }
  return undefined;
}

/** What a step says of the component it is done at. */
export function identify(node: AnyNode): WalkStep['node'] {
  const items = node.type === 'Unknown' ? undefined : 'dataSource' in node.props ? node.props.dataSource : 'listItems' in node.props ? node.props.listItems : undefined;
  return { type: node.type, pointer: node.pointer, ...(items && { options: items.map((item) => item.id) }) };
}
