import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import type { CompiledComponent } from '../compile/program.js';
import { asText } from '../resolve/coerce.js';
import type { Run } from '../run.js';

/** A handler of a component; undefined for one its type does not have. Spec: flow-json.md 10.2. */
export function handlerOf(component: CompiledComponent, handler: string): JsonValue | undefined {
  return component.properties.has(handler) ? component.source[handler] : undefined;
}

/** An entry of a component's list as written, with its pointer, by the id that views know it by. Spec: components.md 5, 6. */
export function itemOf(run: Run, component: CompiledComponent, list: 'data-source' | 'list-items', id: string): readonly [item: JsonObject | undefined, pointer: string] {
  const items = component.properties.has(list) ? run.evaluate(component.source[list]) : undefined;
  const index = Array.isArray(items) ? (items as readonly JsonValue[]).findIndex((item, at) => isObject(item) && (asText(item['id']) ?? String(at)) === id) : -1;
  const item = index < 0 ? undefined : (items as readonly JsonValue[])[index];
  return isObject(item) ? [item, joinPointer(component.pointer, list, index)] : [undefined, component.pointer];
}
