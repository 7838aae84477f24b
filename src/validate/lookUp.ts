import type { PlacedComponent } from '../document/componentsOf.js';
import type { ScreenSource } from '../document/flowDocument.js';
import { isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import type { Reference } from '../expression/scope.js';
import type { ValueType } from '../expression/valueType.js';
import type { JsonObject } from '../spec/types.js';
import { fieldType } from './fieldType.js';
import type { Names } from './names.js';
import { rowOf } from './rowOf.js';
import { schemaType } from './schemaType.js';

/** What a reference leads to. `type` is undefined where it is not known. */
export type LookUp =
  | { readonly kind: 'data'; readonly type: ValueType | undefined; readonly schema: JsonObject; readonly pointer: string; readonly screen: ScreenSource }
  | { readonly kind: 'field'; readonly type: ValueType | undefined; readonly component: PlacedComponent; readonly screen: ScreenSource }
  /** The Form itself, which is no value. */
  | { readonly kind: 'form'; readonly screen: ScreenSource }
  | { readonly kind: 'no-screen' }
  | { readonly kind: 'no-name' | 'no-path' | 'through-list'; readonly segment: string; readonly screen: ScreenSource }
  /** There, but nothing more can be said. */
  | { readonly kind: 'open' };

/** Finds what a reference leads to, from the screen it stands on. Spec: flow-json.md 5.4. */
export function lookUp({ scope, screen: id, path }: Reference, here: ScreenSource, names: Names): LookUp {
  const screen = id === undefined ? here : names.screen(id);
  if (!screen) return { kind: 'no-screen' };
  return scope === 'data' ? lookUpData(path, screen, names) : lookUpField(path, screen, names);
}

function lookUpData(path: Reference['path'], screen: ScreenSource, names: Names): LookUp {
  const [name] = path;
  if (!names.data(screen).has(name)) return { kind: 'no-name', segment: name, screen };
  let schema = screen.dataModel[name];
  let pointer = joinPointer(screen.pointer, 'data', name);
  for (let step = 1; step < path.length; step++) {
    const segment = path[step]!;
    const type = schemaType(schema);
    if (type === 'array') return { kind: 'through-list', segment, screen };
    if (!isObject(schema) || type === undefined) return { kind: 'open' };
    const properties = schema.properties;
    if (!isObject(properties) || !Object.hasOwn(properties, segment)) return { kind: 'no-path', segment, screen };
    schema = properties[segment];
    pointer = joinPointer(pointer, 'properties', segment);
  }
  return isObject(schema) ? { kind: 'data', type: schemaType(schema), schema, pointer, screen } : { kind: 'open' };
}

function lookUpField(path: Reference['path'], screen: ScreenSource, names: Names): LookUp {
  const [name] = path;
  if (!names.fields(screen).has(name)) {
    return names.forms(screen).has(name) ? { kind: 'form', screen } : { kind: 'no-name', segment: name, screen };
  }
  const found = names.named(screen).get(name) ?? [];
  const [component] = found;
  if (!component || path.length > 1 || rowOf(component.type ?? '') === undefined) return { kind: 'open' };
  const type = fieldType(component);
  return { kind: 'field', type: found.every((other) => fieldType(other) === type) ? type : undefined, component, screen };
}
