import type { Diagnostic } from '../core.js';
import { type CheckReport, countFindings, onlyErrors } from './checkReport.js';

/** How the text is to look. */
export interface TextOptions {
  readonly colors: boolean;
  readonly quiet: boolean;
}

const reset = '\u001B[0m';
const colorOf = { error: '\u001B[31m', warning: '\u001B[33m', info: '\u001B[36m' } as const satisfies { readonly [S in Diagnostic['severity']]: string };
const faint = '\u001B[2m';

/** A line for each finding, `file:line:column severity rule message [code]`, and one that counts them all. */
export function formatText(report: CheckReport, { colors, quiet }: TextOptions): string {
  const lines = (quiet ? onlyErrors(report) : report).checked.flatMap(({ file, findings }) => findings.map((finding) => findingLine(file, finding, colors)));
  return `${[...lines, summary(report)].join('\n')}\n`;
}

/** A finding in one line, without its end: `file:line:column severity rule message [code]`. */
export function findingLine(file: string, finding: Diagnostic, colors: boolean): string {
  const paint = (color: string, text: string): string => (colors ? color + text + reset : text);
  const { line, column } = finding.range?.start ?? { line: 1, column: 1 };
  const aside = asideOf(finding);
  return [
    `${printable(file)}:${line}:${column}`, paint(colorOf[finding.severity], finding.severity), finding.rule, printable(finding.message),
    ...(aside ? [paint(faint, `[${aside}]`)] : []),
  ].join(' ');
}

/** Meta's code, and whether Meta would come to say it. */
function asideOf({ code, afterSchema }: Diagnostic): string {
  return [code, afterSchema && 'once the errors before it are gone'].filter(Boolean).join(', ');
}

function summary(report: CheckReport): string {
  const { errors, warnings, infos } = countFindings(report);
  const counts = [many(errors, 'error'), many(warnings, 'warning'), many(infos, 'info')].join(', ');
  const missing = report.unreadable.length > 0 ? `, ${report.unreadable.length} not read` : '';
  return `${many(report.checked.length, 'file')} checked${missing}: ${counts}.`;
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Shows control characters, with which a document or a file name could otherwise forge lines or steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
