import { catalog, type CatalogRow, type RuleId } from '../../../src/diagnostics/catalog.js';
import type { JsonValue } from '../../../src/spec/types.js';
import { fixtureNames, ruleFixture } from '../ruleFixture.js';
import { type Excerpts, excerpts } from './excerpt.js';
import { inferredCodes } from './inferredCodes.js';
import { readingExamples } from './readingExamples.js';
import { versionsReported } from './versionsReported.js';

/** What the page says of a rule. */
export interface RuleEntry {
  readonly rule: RuleId;
  readonly row: CatalogRow;
  readonly source: 'documented' | 'inferred' | 'ours';
  readonly versions: string | undefined;
  readonly example: Excerpts | undefined;
}

const withFixture = new Set(fixtureNames());

/** Collects it from the catalog and from the rule's fixtures. */
export function ruleEntry(rule: RuleId): RuleEntry {
  const row = catalog[rule];
  const source = row.code === undefined ? 'ours' : inferredCodes.has(row.code) ? 'inferred' : 'documented';
  // What breaks the notation itself is shown as it is typed.
  if (row.phase === 'parse' || !withFixture.has(rule)) return { rule, row, source, versions: undefined, example: readingExamples.get(rule) };
  const { bad, good, expected, options } = ruleFixture(rule);
  const pointer = expected.find((finding) => finding.rule === rule)?.pointer ?? '';
  const example = excerpts(JSON.parse(bad) as JsonValue, JSON.parse(good) as JsonValue, pointer);
  return { rule, row, source, versions: versionsReported(rule, bad, options), example };
}
