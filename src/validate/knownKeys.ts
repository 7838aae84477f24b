import { rememberedBy } from '../document/rememberedBy.js';
import type { PropertyRow, Version } from '../spec/row.js';
import { compareVersions } from '../spec/versions.js';
import { itemRows, type KeyRows } from './itemRows.js';

/** The keys of a table that exist in one version, inside a Form or outside. */
export interface KnownKeys {
  readonly rows: ReadonlyMap<string, PropertyRow>;
  readonly required: readonly string[];
  /** Those that hold an object with a table of its own. */
  readonly parts: readonly string[];
  /** Those that hold a list of objects, with the table of these. */
  readonly lists: readonly { readonly key: string; readonly items: KeyRows }[];
}

const byTable = rememberedBy((_: KeyRows) => ({ inForm: new Map<Version, KnownKeys>(), outside: new Map<Version, KnownKeys>() }));

/** What a table says in a version and at a place; the same answer for every object it is asked about. Spec: components.md 2, flow-json.md 9.1. */
export function knownKeys(table: KeyRows, runsAs: Version, inForm: boolean): KnownKeys {
  const made = byTable(table)[inForm ? 'inForm' : 'outside'];
  const known = made.get(runsAs);
  if (known) return known;
  const selected = selectKeys(table, runsAs, inForm);
  made.set(runsAs, selected);
  return selected;
}

function selectKeys(table: KeyRows, runsAs: Version, inForm: boolean): KnownKeys {
  const exists = (since: Version | undefined): boolean => since === undefined || compareVersions(since, runsAs) <= 0;
  const rows = new Map(Object.entries(table).filter(([, row]) => exists(row.since) && !(row.formless && inForm)));
  const required = [...rows].filter(([, row]) => row.required && exists(row.requiredSince)).map(([key]) => key);
  const parts = [...rows].filter(([, row]) => row.properties).map(([key]) => key);
  const lists = [...rows].flatMap(([key, { kind }]) => (itemRows[kind] ? [{ key, items: itemRows[kind] }] : []));
  return { rows, required, parts, lists };
}
