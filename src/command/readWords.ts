import { parseArgs } from 'node:util';
import type { ValidateOptions } from '../core.js';
import { limitsProfiles } from '../spec/limits.js';
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
/** What the words typed ask for. */
export type Request = CheckRequest | { readonly kind: 'help' | 'version' };

const options = {
  format: { type: 'string', default: 'text' },
  limits: { type: 'string', default: 'meta' },
  all: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Reads the words behind the name of the command. Throws a {@link UsageError} for words that mean nothing. */
export function readWords(words: readonly string[]): Request {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [subcommand, ...names] = positionals;
  if (subcommand === undefined) throw new UsageError('say what to do, such as "check FILE…"');
  if (subcommand !== 'check') throw new UsageError(`there is no subcommand "${subcommand}"; there is "check"`);
  return {
    kind: 'check',
    names,
    format: oneOf('--format', formats, values.format),
    validate: { limits: oneOf('--limits', Object.keys(limitsProfiles) as (keyof typeof limitsProfiles)[], values.limits), allFindings: values.all },
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    quiet: values.quiet,
  };
}

function parse(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // The rest of Node's sentence explains how to escape a file name that looks like an option.
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

function oneOf<T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}, not "${given}"`);
  return found;
}

function wholeNumber(option: string, given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`${option} takes a whole number, not "${given}"`);
  return Number(given);
}
