import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseFlow } from '../document/parseFlow.js';
import type { ValidateOptions } from './validateOptions.js';
import { validateReading } from './validateReading.js';

/**
 * Judges Flow JSON given as text or as a value: what reading it found, and what the rules found, sorted by place. At most as many
 * findings as the cap allows, errors first; what is left out is counted in a finding of its own. Text that is no JSON is not
 * judged further, unless all findings are asked for. Never throws on a wrong document. Spec: flow-json.md 13.2.
 */
export function validateFlow(source: unknown, options: ValidateOptions = {}): readonly Diagnostic[] {
  return validateReading(parseFlow(source), options);
}
