import { describe, reading } from '../diagnostics/describe.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';

/** How many findings there are of each severity. */
export type SeverityCounts = { readonly [severity in Severity]: number };

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * As many findings as the cap lets through, in the order given: no error is left out while something less grave is kept. What is
 * left out, here and before (`left`), is counted in one more finding.
 */
export function withinCap(findings: readonly Diagnostic[], left: readonly SeverityCounts[] = []): readonly Diagnostic[] {
  const others = findings.filter((finding) => !isCutNotice(finding));
  const kept = new Set(gravestFirst.flatMap((severity) => others.filter((finding) => finding.severity === severity)).slice(0, caps.diagnostics));
  const leftOut = (severity: Severity, params: string): number =>
    others.filter((finding) => finding.severity === severity && !kept.has(finding)).length
    + sum(left.map((counts) => counts[severity]))
    + sum(findings.filter(isCutNotice).map((notice) => Number(notice.params[params])));
  const counts = { errors: leftOut('error', 'errors'), warnings: leftOut('warning', 'warnings'), infos: leftOut('info', 'infos') };
  const count = sum(Object.values(counts));
  const listed = others.filter((finding) => kept.has(finding));
  return count === 0 ? listed : [describe(reading, 'findings-cut', { pointer: '' }, { count, max: caps.diagnostics, ...counts }), ...listed];
}

/** Whether a finding says that others were left out. */
function isCutNotice({ rule }: Diagnostic): boolean {
  return rule === 'findings-cut';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
