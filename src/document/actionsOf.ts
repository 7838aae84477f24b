import type { JsonObject, JsonValue } from '../spec/types.js';
import type { ScreenSource } from './flowDocument.js';
import { isList, isObject } from './jsonKind.js';
import { joinPointer } from './pointer.js';
import { rememberedBy } from './rememberedBy.js';

/** An action as written, with the handler it stands in. */
export interface PlacedAction {
  readonly pointer: string;
  /** `on-click-action` and its kin. */
  readonly handler: string;
  readonly action: JsonObject;
}

/**
 * All actions of a screen: of components in every branch, of list items, and of items inside example data.
 * Spec: flow-json.md 4, 9.3, 10.
 */
export const actionsOf: (screen: ScreenSource) => readonly PlacedAction[] = rememberedBy(findActions);

function findActions(screen: ScreenSource): readonly PlacedAction[] {
  const found: PlacedAction[] = [];
  actionsIn(screen.children, { key: screen.childrenPointer }, found);
  for (const [field, example] of Object.entries(screen.examples)) {
    if (example !== undefined) actionsIn(example, { key: joinPointer(screen.pointer, 'data', field, '__example__') }, found);
  }
  return found;
}

/** A step on the way; the first one holds a whole pointer. Most ways end nowhere, so pointers are made at the end. */
interface Step {
  readonly key: string | number;
  readonly from?: Step;
}

function actionsIn(value: JsonValue, at: Step, found: PlacedAction[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item === 'object' && item !== null) actionsIn(item, { key: index, from: at }, found);
    }
    return;
  }
  for (const key in value) {
    const entry = value[key];
    if (typeof entry !== 'object' || entry === null) continue;
    const step: Step = { key, from: at };
    if (isHandler(key) && isObject(entry)) found.push({ pointer: pointerOf(step), handler: key, action: entry });
    else actionsIn(entry, step, found);
  }
}

function pointerOf({ key, from }: Step): string {
  return from ? joinPointer(pointerOf(from), key) : String(key);
}

/** Whether a key holds an action. Spec: flow-json.md 5.5. */
export function isHandler(key: string): boolean {
  return key.startsWith('on-');
}
