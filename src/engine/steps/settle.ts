import { caps } from '../../spec/limits.js';
import { behaviorOf } from '../fields/behaviors.js';
import { itemsOf } from '../resolve/resolveProps.js';
import { renderedOf } from '../resolve/rendered.js';
import type { Run } from '../run.js';

/** Drops chosen options that are no longer offered on the current screen. Spec: README 11. */
export function settle(run: Run): void {
  // What is dropped may show another field; values only ever get fewer, the cap is for lists made of the values themselves.
  for (let round = 0; round < caps.containerDepth; round++) {
    const { form } = run.state;
    dropUnoffered(run);
    if (run.state.form === form) return;
  }
}

function dropUnoffered(run: Run): void {
  const id = run.screenId;
  if (run.state.status !== 'open' || run.state.form[id] === undefined) return;
  for (const node of renderedOf(run.program, run.state, id).nodes) {
    if (node.kind !== 'component' || !node.field || run.state.form[id]?.[node.field.name] === undefined) continue;
    const { keep } = behaviorOf(node.field.type);
    if (!keep) continue;
    const value = run.valueOf(node.field);
    const kept = keep(value, itemsOf(run.program, run.state, id, node));
    if (kept !== value) run.setForm(id, node.field.name, kept);
  }
}
