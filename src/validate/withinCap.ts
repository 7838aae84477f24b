import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { cutNotice, isCutNotice } from '../document/findings.js';
import { caps } from '../spec/limits.js';

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * As many findings as the cap lets through, in the order given: no error is left out while something less grave is kept. What is
 * left out, here and where they were collected, is counted in one more finding.
 */
export function withinCap(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const own = findings.filter((finding) => !isCutNotice(finding));
  const byGravity = gravestFirst.flatMap((severity) => own.filter((finding) => finding.severity === severity));
  const cut = new Set(byGravity.slice(caps.diagnostics));
  const left = { error: 0, warning: 0, info: 0 };
  for (const { severity } of cut) left[severity]++;
  for (const { params } of findings.filter(isCutNotice)) for (const severity of gravestFirst) left[severity] += Number(params[severity]);
  return [...cutNotice(left), ...own.filter((finding) => !cut.has(finding))];
}
