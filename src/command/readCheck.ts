import type { ValidateOptions } from '../core.js';
import { limitsProfiles } from '../spec/limits.js';
import { oneOf } from './oneOf.js';
import type { Typed } from './readWords.js';
import { UsageError } from './usageError.js';

const formats = ['text', 'json', 'sarif'] as const;
/** A form of output. */
export type Format = (typeof formats)[number];

/** What `check` was asked for. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Files and patterns as typed; `-` is standard input. */
  readonly names: readonly string[];
  readonly format: Format;
  readonly validate: ValidateOptions;
  readonly maxWarnings: number;
  readonly quiet: boolean;
}

/** Reads what `check` was asked for. Throws a {@link UsageError} for values that mean nothing. */
export function readCheck(names: readonly string[], typed: Typed): CheckRequest {
  return {
    kind: 'check',
    names,
    format: oneOf('--format', formats, typed.format ?? 'text'),
    validate: { limits: oneOf('--limits', Object.keys(limitsProfiles) as (keyof typeof limitsProfiles)[], typed.limits ?? 'meta'), allFindings: typed.all ?? false },
    maxWarnings: wholeNumber('--max-warnings', typed['max-warnings']),
    quiet: typed.quiet ?? false,
  };
}

function wholeNumber(option: string, given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`${option} takes a whole number, not "${given}"`);
  return Number(given);
}
