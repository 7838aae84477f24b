import { isDynamic } from '../../expression/binding.js';
import type { JsonValue } from '../../spec/types.js';
import { hasFeature } from '../../spec/versions.js';
import { behaviorOf } from '../fields/behaviors.js';
import { renderedOf } from '../resolve/rendered.js';
import { authorText } from '../resolve/resolveField.js';
import { empty, put, type Run, without } from '../run.js';
import { evaluateBound } from '../scope.js';
import type { ByKey } from '../state.js';
import { handlerOf } from './handlers.js';

/**
 * Shows a screen. `forward` also pops, when the target is the screen before (flow-json.md 10.3); `back` keeps what was typed and
 * leaves author messages quiet; `same` is an answer for the screen already on show.
 */
export function enterScreen(run: Run, id: string, how: 'forward' | 'back' | 'same'): void {
  const { history, visited } = run.state;
  run.set({ history: historyAfter(history, id, how), visited: visited.includes(id) ? visited : [...visited, id] });
  run.set({ cleared: how === 'back' ? put(run.state.cleared, id, messagesOf(run, id)) : without(run.state.cleared, id) });
  if (how === 'same') return;
  if (run.state.snackbar) run.set({ snackbar: undefined });
  if (how === 'forward') {
    run.set({ touched: without(run.state.touched, id) });
    fillIn(run, id);
  }
  if (hasFeature(run.program.document.runsAs, 'selectOnRender')) fireOnRender(run, id);
}

function historyAfter(history: readonly string[], id: string, how: 'forward' | 'back' | 'same'): readonly string[] {
  if (history.at(-1) === id) return history;
  const earlier = how === 'back' ? history.lastIndexOf(id) : history.at(-2) === id ? history.length - 2 : -1;
  return earlier >= 0 ? history.slice(0, earlier + 1) : [...history, id];
}

/** The author's messages as they stand; a later one with other words shows again. Spec: flow-json.md 9.1. */
function messagesOf(run: Run, id: string): ByKey<JsonValue> {
  let messages = empty<JsonValue>();
  for (const field of run.program.screen(id)?.fields.values() ?? []) {
    const text = authorText(run.program, run.state, id, field);
    if (text !== undefined) messages = put<JsonValue>(messages, field.name, text);
  }
  return messages;
}

/** Applies initial values: fixed ones while the screen's form is empty, bound ones on every forward entry. Spec: 9.1, README 27. */
function fillIn(run: Run, id: string): void {
  const screen = run.program.screen(id);
  if (!screen) return;
  const untouched = run.state.form[id] === undefined;
  for (const field of screen.fields.values()) {
    if (!field.initial || !(untouched || isDynamic(field.initial.binding))) continue;
    const raw = evaluateBound(run.program, run.state, id, field.initial);
    const value = raw === undefined ? undefined : behaviorOf(field.type).read(raw, { program: run.program, component: field.component() });
    if (value !== undefined) run.setForm(id, field.name, value);
  }
}

/** In 6.0 to 6.3 component-level select handlers fire when a screen is drawn. Spec: flow-json.md 9.3, README 33. */
function fireOnRender(run: Run, id: string): void {
  for (const node of renderedOf(run.program, run.state, id).nodes) {
    const action = node.kind === 'component' && node.field ? handlerOf(node, 'on-select-action') : undefined;
    if (action !== undefined) run.followUps.push({ action, screen: id, place: { pointer: node.pointer, handler: 'on-select-action', trigger: 'select' } });
  }
}
