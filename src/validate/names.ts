import { componentsOf } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { rowOf } from './rowOf.js';

/** The names a reference may use. */
export interface Names {
  readonly screenIds: ReadonlySet<string>;
  /** The first screen with an id, which is the one that can be reached. */
  screen(id: string): ScreenSource | undefined;
  /** What `${form.…}` can read on a screen: its inputs in every branch. Spec: flow-json.md 9.2. */
  fields(screen: ScreenSource): ReadonlySet<string>;
  /** What `${data.…}` can read on a screen: its data model. Spec: flow-json.md 4. */
  data(screen: ScreenSource): ReadonlySet<string>;
}

/** Gathers the names of a document, those of a screen when they are first asked for. */
export function namesOf(document: FlowDocument): Names {
  const screens = new Map<string, ScreenSource>();
  for (const screen of document.screens) if (!screens.has(screen.id)) screens.set(screen.id, screen);
  return {
    screenIds: new Set(screens.keys()),
    screen: (id) => screens.get(id),
    fields: remember(fieldNames),
    data: remember(dataNames),
  };
}

/** A component of an unknown type counts by its name, so that one mistake is not reported twice. */
function fieldNames(screen: ScreenSource): ReadonlySet<string> {
  return new Set(componentsOf(screen).flatMap(({ value, type }) => {
    const row = type === undefined ? undefined : rowOf(type);
    const isInput = row === undefined || row.value !== undefined;
    return isInput && isObject(value) && typeof value.name === 'string' ? [value.name] : [];
  }));
}

/** The key `required` is a list of field names and no field. Spec: flow-json.md 4. */
function dataNames({ dataModel }: ScreenSource): ReadonlySet<string> {
  return new Set(Object.keys(dataModel).filter((name) => name !== 'required' || !isList(dataModel[name])));
}

function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
