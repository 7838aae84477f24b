import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { useText } from '../react/settings.js';

/** A finding in words, with its place in the text. */
export function FindingText({ finding }: { readonly finding: Diagnostic }) {
  const text = useText();
  const start = finding.range?.start;
  return (
    <>
      {/* Findings are written in English. */}
      <span lang="en">{finding.message}</span>
      {start && <> ({text('atLine', { line: start.line, column: start.column })})</>}
    </>
  );
}
