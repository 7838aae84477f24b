import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseFlow } from '../document/parseFlow.js';
import { caps } from '../spec/limits.js';
import { inOrder } from './inOrder.js';
import { validateDocument } from './validateDocument.js';

/**
 * Judges Flow JSON given as text or as a value: what reading it found, and what the rules found, up to the cap and sorted by
 * place. Never throws on a wrong document. Spec: flow-json.md 13.
 */
export function validateFlow(source: unknown): readonly Diagnostic[] {
  const { document, diagnostics } = parseFlow(source);
  const found = document ? [...diagnostics, ...validateDocument(document)] : diagnostics;
  return inOrder(found.slice(0, caps.diagnostics), document?.value);
}
