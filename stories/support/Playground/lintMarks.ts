import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';

/** Findings as marks of the editor. The text may have grown shorter since they were made, so places are kept inside it. */
export function lintMarks(findings: readonly Diagnostic[], length: number): Mark[] {
  return findings.flatMap(({ range, severity, message, rule }) => {
    if (!range) return [];
    const from = Math.min(range.start.offset, length);
    return [{ from, to: Math.max(from, Math.min(range.end.offset, length)), severity, message, source: rule }];
  });
}
