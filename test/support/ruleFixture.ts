import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ValidateOptions } from '../../src/validate/validateOptions.js';

/** A finding of a fixture, as data. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Absent where WhatsApp has none. */
  readonly code?: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule finds fault with, what it does not, and what it says. */
export interface RuleFixture {
  readonly bad: string;
  readonly good: string;
  readonly expected: readonly ExpectedFinding[];
  readonly options: ValidateOptions;
}

const folder = new URL('../fixtures/rules/', import.meta.url);

/** Rules that have fixtures. */
export function fixtureNames(): readonly string[] {
  return readdirSync(folder).sort();
}

/** The fixtures of a rule. `<x × 9000>` in a document stands for x written that many times. */
export function ruleFixture(rule: string): RuleFixture {
  const read = (file: string): string => readFileSync(new URL(`${rule}/${file}`, folder), 'utf8').replace(/<([^<>×]+) × (\d+)>/gu, (_, part: string, count: string) => part.repeat(Number(count)));
  return {
    bad: read('bad.json'),
    good: read('good.json'),
    expected: JSON.parse(read('bad.expected.json')) as readonly ExpectedFinding[],
    options: existsSync(new URL(`${rule}/options.json`, folder)) ? JSON.parse(read('options.json')) as ValidateOptions : {},
  };
}
