import { isDynamic } from '../../expression/binding.js';
import { hasFeature } from '../../spec/versions.js';
import { behaviorOf } from '../fields/behaviors.js';
import { renderedOf } from '../resolve/rendered.js';
import { put, type Run, without } from '../run.js';
import { evaluateBound } from '../scope.js';

/**
 * Shows a screen. `forward` also pops, when the target is the screen before (flow-json.md 10.3); `back` keeps what was typed and
 * leaves author messages quiet; `same` is an answer for the screen already on show.
 */
export function enterScreen(run: Run, id: string, how: 'forward' | 'back' | 'same'): void {
  const { history, visited } = run.state;
  const popped = history.at(-2) === id;
  const next = how === 'same' || history.at(-1) === id ? history : popped ? history.slice(0, -1) : [...history, id];
  run.set({ history: next, visited: visited.includes(id) ? visited : [...visited, id] });
  if (how === 'back') run.set({ cleared: put(run.state.cleared, id, put(run.state.cleared[id], '*', true)) });
  else run.set({ cleared: without(run.state.cleared, id) });
  if (how === 'same') return;
  if (how === 'forward') {
    run.set({ touched: without(run.state.touched, id) });
    fillIn(run, id);
  }
  if (hasFeature(run.program.document.runsAs, 'selectOnRender')) fireOnRender(run, id);
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
    const action = node.kind === 'component' && node.field ? node.source['on-select-action'] : undefined;
    if (action !== undefined) run.followUps.push({ action, screen: id, place: { pointer: node.pointer, handler: 'on-select-action', trigger: 'select' } });
  }
}
