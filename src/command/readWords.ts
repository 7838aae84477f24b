import { parseArgs } from 'node:util';
import { type CheckRequest, readCheck } from './readCheck.js';
import { type ExportRequest, readExport } from './readExport.js';
import { UsageError } from './usageError.js';

/** What the words typed ask for. */
export type Request = CheckRequest | ExportRequest | { readonly kind: 'help' | 'version' };

/** Options with a value, and those that are there or not, by the subcommands that have them. */
const options = {
  format: { type: 'string' },
  limits: { type: 'string' },
  all: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  output: { type: 'string', short: 'o' },
  against: { type: 'string' },
  events: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  platform: { type: 'string' },
  scheme: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** An option by its name without dashes. */
export type OptionName = keyof typeof options;
/** The options typed, and no others. */
export type Typed = ReturnType<typeof parse>['values'];

const subcommands = {
  check: { names: ['format', 'limits', 'all', 'max-warnings', 'quiet'], read: readCheck },
  export: { names: ['output', 'against', 'events', 'title', 'date', 'platform', 'scheme', 'locale'], read: readExport },
} as const satisfies { readonly [name: string]: { readonly names: readonly OptionName[]; readonly read: (names: readonly string[], typed: Typed) => Request } };

/** Reads the words behind the name of the command. Throws a {@link UsageError} for words that mean nothing. */
export function readWords(words: readonly string[]): Request {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [subcommand, ...names] = positionals;
  if (subcommand === undefined) throw new UsageError('say what to do, such as "check FILE…"');
  if (subcommand !== 'check' && subcommand !== 'export') throw new UsageError(`there is no subcommand "${subcommand}"; there are "check" and "export"`);
  const known: readonly string[] = subcommands[subcommand].names;
  const other = Object.keys(values).find((name) => !known.includes(name));
  if (other !== undefined) throw new UsageError(`"${subcommand}" takes no --${other}`);
  return subcommands[subcommand].read(names, values);
}

function parse(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // The rest of Node's sentence explains how to escape a file name that looks like an option.
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}
