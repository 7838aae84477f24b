import type { JsonValue } from '../../spec/types.js';
import type { CompiledComponent } from '../compile/program.js';
import { behaviorOf } from '../fields/behaviors.js';
import { same } from '../resolve/same.js';
import { authorText } from '../resolve/resolveField.js';
import { itemsOf } from '../resolve/resolveProps.js';
import { put, type ActionPlace, type Run } from '../run.js';
import type { FieldValue } from '../state.js';
import { handlerOf, itemOf } from './handlers.js';
import { runAction } from './runAction.js';

/** Sets a field, clears the author's message at it and fires its select handlers. Spec: flow-json.md 9.3, README 12, 13, 34. */
export function change(run: Run, name: string, raw: FieldValue): void {
  const field = run.field(name);
  if (!field) return;
  const component = field.component();
  const behavior = behaviorOf(field.type);
  const before = run.valueOf(field);
  const read = behavior.read(raw, { program: run.program, component });
  if (read === undefined) return;
  const value = behavior.keep?.(read, itemsOf(run.program, run.state, run.screenId, component)) ?? read;
  if (same(before, value)) return;

  const shown = authorText(run.program, run.state, run.screenId, field);
  if (shown !== undefined) {
    const cleared = run.state.cleared;
    run.set({ cleared: put<typeof cleared[string]>(cleared, run.screenId, put<JsonValue>(cleared[run.screenId], name, shown)) });
  }
  run.setForm(run.screenId, name, value);
  fireHandlers(run, component, chosen(before), chosen(value));
}

/** Ids (or one token for a value without options) that count as chosen. */
function chosen(value: FieldValue): readonly string[] {
  if (Array.isArray(value)) return value.filter((id): id is string => typeof id === 'string');
  if (typeof value === 'boolean') return value ? ['true'] : [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return 'start-date' in value && value['start-date'] !== '' ? [JSON.stringify(value)] : [];
}

/** Unselect before select, options before their component. What fires is settled first: a handler may replace the options. */
function fireHandlers(run: Run, component: CompiledComponent, before: readonly string[], after: readonly string[]): void {
  const unselect = handlerOf(component, 'on-unselect-action');
  const select = handlerOf(component, 'on-select-action');
  if (unselect === undefined && select === undefined && !component.properties.has('data-source')) return;
  const removed = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  // Dates have no way to unselect; elsewhere the select handler serves both ways while it is alone.
  const bothWays = unselect === undefined && component.type !== 'DatePicker' && component.type !== 'CalendarPicker';
  const { pointer } = component;
  const due: { readonly action: JsonValue | undefined; readonly place: ActionPlace }[] = [];
  const add = (handler: string, action: JsonValue | undefined, at = pointer) => due.push({ action, place: { pointer: at, handler, trigger: 'select' } });
  const addItem = (handler: string, id: string) => {
    const [item, at] = itemOf(run, component, 'data-source', id);
    add(handler, item?.[handler], at);
  };

  for (const id of removed) addItem('on-unselect-action', id);
  if (removed.length > 0) add('on-unselect-action', unselect);
  for (const id of added) addItem('on-select-action', id);
  if (added.length > 0 || (removed.length > 0 && bothWays)) add('on-select-action', select);
  for (const { action, place } of due) if (action !== undefined) runAction(run, action, place);
}
