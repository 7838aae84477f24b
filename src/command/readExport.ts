import type { ExportOptions } from '../reviewCore.js';
import { oneOf } from './oneOf.js';
import type { Typed } from './readWords.js';
import { UsageError } from './usageError.js';

const platforms = ['android', 'ios'] as const;
const schemes = ['auto', 'light', 'dark'] as const;

/** What `export` was asked for. */
export interface ExportRequest {
  readonly kind: 'export';
  /** The Flow's file as typed; `-` is standard input. */
  readonly name: string;
  /** Where the page goes; `-` is standard output. */
  readonly output: string;
  /** File of an earlier version. */
  readonly against: string | undefined;
  /** File with the events of a review. */
  readonly events: string | undefined;
  readonly options: Pick<ExportOptions, 'title' | 'at' | 'platform' | 'colorScheme' | 'locale'>;
}

/** Reads what `export` was asked for. Throws a {@link UsageError} for values that mean nothing. */
export function readExport(names: readonly string[], { output, against, events, title, date, platform, scheme, locale }: Typed): ExportRequest {
  const [name = '-', ...others] = names;
  if (others.length > 0) throw new UsageError(`"export" takes one Flow, not ${names.length}`);
  if (output === undefined) throw new UsageError('say where the page goes, such as "-o preview.html", or "-o -" for standard output');
  if ([name, against, events].filter((one) => one === '-').length > 1) throw new UsageError('standard input can hold one of the files alone');
  if (date !== undefined && Number.isNaN(Date.parse(date))) throw new UsageError(`--date takes a date such as 2026-01-31 or 2026-01-31T09:00:00Z, not "${date}"`);
  if (locale !== undefined && !isLocale(locale)) throw new UsageError(`--locale takes a language such as en or pt-BR, not "${locale}"`);
  return {
    kind: 'export', name, output, against, events,
    options: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { at: date }),
      ...(locale !== undefined && { locale }),
      ...(platform !== undefined && { platform: oneOf('--platform', platforms, platform) }),
      ...(scheme !== undefined && { colorScheme: oneOf('--scheme', schemes, scheme) }),
    },
  };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}
