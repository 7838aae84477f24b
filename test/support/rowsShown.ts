import { isObject } from '../../src/document/jsonKind.js';
import type { FlowType, JsonObject, JsonValue } from '../../src/spec/types.js';
import { rowsOf, unseenRows, type SpecRow } from './specRows.js';

/** All values at a path, in every entry of the lists on the way. */
function valuesAt(value: JsonValue | undefined, path: readonly string[]): readonly JsonValue[] {
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((entry) => valuesAt(entry, path));
  return isObject(value) ? valuesAt(value[name], rest) : [];
}

/** Every object of a type, however deep. */
function nodesOf(type: string, value: JsonValue | undefined): readonly JsonObject[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((entry) => nodesOf(type, entry));
  if (!isObject(value)) return [];
  return [...(value['type'] === type ? [value] : []), ...Object.values(value).flatMap((inner) => nodesOf(type, inner))];
}

/** What of a row is not shown: the row, the action, or single values of an enum. */
function missing({ id, row }: SpecRow, nodes: readonly JsonObject[]): readonly string[] {
  const [path = '', action] = id.split(':');
  const shown = nodes.flatMap((node) => valuesAt(node, path.split('.')));
  if (action !== undefined) return shown.some((value) => isObject(value) && value['name'] === action) ? [] : [id];
  if (row.kind === 'enum') return (row.enum ?? []).filter((value) => value !== row.default && !shown.includes(value)).map((value) => `${id} ${value}`);
  return shown.length > 0 ? [] : [id];
}

/** Rows of a component, and listed values of them, that none of the given Flows or parts of Flows says anything about. */
export function rowsNotShown(type: FlowType, flows: readonly JsonValue[], wanted: (row: SpecRow) => boolean = () => true): readonly string[] {
  const nodes = flows.flatMap((flow) => nodesOf(type, flow));
  return rowsOf(type).filter((row) => !Object.hasOwn(unseenRows, `${type}.${row.id}`) && wanted(row)).flatMap((row) => missing(row, nodes));
}
