import { componentsOf, type PlacedComponent } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { rememberedBy } from '../document/rememberedBy.js';
import { rowOf } from './rowOf.js';

/** The names a reference may use. */
export interface Names {
  readonly screenIds: ReadonlySet<string>;
  /** The first screen with an id, which is the one that can be reached. */
  screen(id: string): ScreenSource | undefined;
  /** What `${form.…}` can read on a screen: its inputs in every branch. Spec: flow-json.md 9.2. */
  fields(screen: ScreenSource): ReadonlySet<string>;
  /** Names of the Forms of a screen, which are no values. Spec: flow-json.md 5.4. */
  forms(screen: ScreenSource): ReadonlySet<string>;
  /** The inputs of a screen by name, several where a name is not unique. */
  named(screen: ScreenSource): ReadonlyMap<string, readonly PlacedComponent[]>;
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
    fields: rememberedBy(fieldNames),
    forms: rememberedBy(formNames),
    named: rememberedBy(namedFields),
    data: rememberedBy(dataNames),
  };
}

function fieldNames(screen: ScreenSource): ReadonlySet<string> {
  return new Set(namedFields(screen).keys());
}

function formNames(screen: ScreenSource): ReadonlySet<string> {
  return new Set(componentsOf(screen).flatMap(({ type, value }) => (type === 'Form' && isObject(value) && typeof value.name === 'string' ? [value.name] : [])));
}

/** A component of an unknown type counts by its name, so that one mistake is not reported twice. */
function namedFields(screen: ScreenSource): ReadonlyMap<string, readonly PlacedComponent[]> {
  const named = new Map<string, PlacedComponent[]>();
  for (const component of componentsOf(screen)) {
    const { value, type } = component;
    const row = type === undefined ? undefined : rowOf(type);
    if ((row !== undefined && row.value === undefined) || !isObject(value) || typeof value.name !== 'string') continue;
    const known = named.get(value.name);
    if (known) known.push(component);
    else named.set(value.name, [component]);
  }
  return named;
}

/** The key `required` is a list of field names and no field. Spec: flow-json.md 4. */
function dataNames({ dataModel }: ScreenSource): ReadonlySet<string> {
  return new Set(Object.keys(dataModel).filter((name) => name !== 'required' || !isList(dataModel[name])));
}
