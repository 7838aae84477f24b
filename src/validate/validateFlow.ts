import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseFlow } from '../document/parseFlow.js';
import { caps } from '../spec/limits.js';
import { inOrder } from './inOrder.js';
import { ended } from './stages.js';
import { judge } from './validateDocument.js';
import type { ValidateOptions } from './validateOptions.js';

/**
 * Judges Flow JSON given as text or as a value: what reading it found, and what the rules found, up to the cap and sorted by
 * place. Text that is no JSON is not judged further, unless all findings are asked for. Never throws on a wrong document.
 * Spec: flow-json.md 13.2.
 */
export function validateFlow(source: unknown, options: ValidateOptions = {}): readonly Diagnostic[] {
  const { document, diagnostics } = parseFlow(source);
  const isEnd = diagnostics.some(ended);
  if (!document || (isEnd && !options.allFindings)) return inOrder(diagnostics, document?.value);
  const found = judge(document, options, diagnostics).map((finding): Diagnostic => (isEnd ? { ...finding, afterSchema: true } : finding));
  return inOrder([...diagnostics, ...found].slice(0, caps.diagnostics), document.value);
}
