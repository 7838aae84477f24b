import type { JsonObject, JsonValue } from '../spec/types.js';
import type { ScreenSource } from './flowDocument.js';
import { isList, isObject } from './jsonKind.js';
import { joinPointer } from './pointer.js';

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
export function actionsOf(screen: ScreenSource): readonly PlacedAction[] {
  const found: PlacedAction[] = [];
  actionsIn(screen.children, screen.childrenPointer, found);
  for (const [field, example] of Object.entries(screen.examples)) {
    if (example !== undefined) actionsIn(example, joinPointer(screen.pointer, 'data', field, '__example__'), found);
  }
  return found;
}

function actionsIn(value: JsonValue, pointer: string, found: PlacedAction[]): void {
  if (isList(value)) {
    value.forEach((item, index) => actionsIn(item, joinPointer(pointer, index), found));
  } else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      const place = joinPointer(pointer, key);
      if (isHandler(key) && isObject(entry)) found.push({ pointer: place, handler: key, action: entry });
      else actionsIn(entry, place, found);
    }
  }
}

/** Whether a key holds an action. Spec: flow-json.md 5.5. */
export function isHandler(key: string): boolean {
  return key.startsWith('on-');
}
