import { componentsOf } from '../../document/componentsOf.js';
import type { FlowDocument } from '../../document/flowDocument.js';
import { isList, isObject } from '../../document/jsonKind.js';
import { compileCondition } from '../../expression/condition.js';
import { compileBinding } from '../../expression/binding.js';
import { walkExpression } from '../../expression/walkExpression.js';
import type { JsonValue } from '../../spec/types.js';
import { referencesIn } from '../digest/referencesIn.js';

/** Properties that are only looked at: what they read decides nothing. */
const onlyShown: ReadonlySet<string> = new Set([
  'text', 'label', 'title', 'description', 'helper-text', 'alt-text', 'src', 'error-message', 'error-messages', 'left-caption', 'center-caption', 'right-caption',
]);

/** What of a Flow's values can decide where a run goes and what it draws. */
export interface Decisive {
  /** Names of fields and of data, over all screens, that a decision can depend on. */
  readonly names: ReadonlySet<string>;
  /** Texts and numbers that values are compared with. */
  readonly literals: readonly string[];
}

/**
 * Follows decisions back to the names they depend on, through payloads, initial values and options. Names are not told apart by
 * screen, so there may be some too many, never one too few.
 */
export function decisiveNames(document: FlowDocument): Decisive {
  const names = new Set<string>();
  const literals = new Set<string>();
  const madeOf = new Map<string, Set<string>>();
  const read = (value: JsonValue | undefined) => referencesIn(value, document.runsAs).map(({ path: [name] }) => name);
  const feeds = (name: string, sources: readonly string[]) => madeOf.set(name, new Set([...(madeOf.get(name) ?? []), ...sources]));

  /** Entries of payloads and of initial values make values of their key. */
  const entries = (value: JsonValue | undefined): void => {
    if (isList(value)) value.forEach(entries);
    else if (isObject(value)) {
      for (const [key, entry] of Object.entries(value)) {
        feeds(key, read(entry));
        entries(entry);
      }
    }
  };

  for (const screen of document.screens) {
    entries(document.at(screen.pointer));
    for (const { value } of componentsOf(screen)) {
      if (!isObject(value)) continue;
      const own = Object.entries(value).filter(([key]) => !onlyShown.has(key) && !key.startsWith('on-') && key !== 'init-value' && key !== 'init-values' && !['children', 'then', 'else', 'cases'].includes(key));
      // By its key, because a condition is read in a language of its own.
      for (const [key, property] of own) read({ [key]: property }).forEach((name) => names.add(name));
      if (typeof value['name'] === 'string') feeds(value['name'], read(value));
      if (value['type'] === 'Switch' && isObject(value['cases'])) Object.keys(value['cases']).forEach((key) => literals.add(key));
      for (const text of own.map(([, property]) => property)) if (typeof text === 'string') literalsIn(text, document.runsAs).forEach((literal) => literals.add(literal));
    }
  }
  for (const name of names) madeOf.get(name)?.forEach((source) => names.add(source));
  return { names, literals: [...literals] };
}

/** What an expression compares with; of numbers also the next ones, for both sides of a limit. */
function literalsIn(text: string, runsAs: FlowDocument['runsAs']): readonly string[] {
  const found: string[] = [];
  for (const compiled of [compileCondition(text, runsAs), compileBinding(text, runsAs)]) {
    if (!('expression' in compiled) || !compiled.expression) continue;
    walkExpression(compiled.expression, (node) => {
      if (node.kind !== 'literal') return;
      const text = String(node.value);
      const number = text.trim() === '' || typeof node.value === 'boolean' ? NaN : Number(text);
      if (text !== '') found.push(text);
      if (Number.isFinite(number)) found.push(String(number + 1), String(number - 1));
    });
  }
  return found;
}
