import { components } from '../../src/spec/components.js';
import { carouselImage, chipsItem, dataSourceItem, navigationItem } from '../../src/spec/items.js';
import type { ComponentRow, PropertyRow, Version } from '../../src/spec/row.js';
import type { FlowType } from '../../src/spec/types.js';
import { compareVersions } from '../../src/spec/versions.js';

type Rows = { readonly [name: string]: PropertyRow };

/** One row of the specification that something has to come of. */
export interface SpecRow {
  readonly type: FlowType;
  /** `label`, `data-source.image`; with an action `on-select-action:update_data`. */
  readonly id: string;
  /** The first version in which a document may say it. */
  readonly since: Version;
  readonly row: PropertyRow;
}

const entries: { readonly [kind in PropertyRow['kind']]?: Rows } = { items: dataSourceItem, chips: chipsItem, navigationItems: navigationItem, images: carouselImage };
const later = (a: Version, b: Version | undefined) => (b !== undefined && compareVersions(b, a) > 0 ? b : a);

function below(type: FlowType, rows: Rows, since: Version, prefix: string): SpecRow[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const first = later(since, row.since);
    const id = prefix + name;
    const one = Object.entries(row.actions ?? {}).map(([action, from]) => ({ type, id: `${id}:${action}`, since: later(first, from), row }));
    const inside = row.properties ?? entries[row.kind];
    return [...(one.length > 0 ? one : [{ type, id, since: first, row }]), ...(inside ? below(type, inside, first, `${id}.`) : [])];
  });
}

/** Every property of a component, those of its list items included; a property that holds an action once for each action. */
export function rowsOf(type: FlowType): readonly SpecRow[] {
  const { since, properties }: ComponentRow = components[type];
  return below(type, properties, since, '');
}

/** Every component. */
export const types = Object.keys(components) as readonly FlowType[];

/** Rows that name a part of the document, and that nothing on the phone can tell. */
export const unseenRows: { readonly [row: string]: string } = {
  'Form.name': 'names the form for people who read the JSON; no reference can reach it (components.md 8)',
  'NavigationList.name': 'no value of the form results from a list (components.md 6)',
};
