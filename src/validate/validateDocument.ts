import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleTable } from '../diagnostics/describe.js';
import { validateRules } from '../diagnostics/validateRules.js';
import { collectFindings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { inOrder } from './inOrder.js';
import { ruleContext } from './context.js';
import { rules } from './rules.js';
import { walk } from './walk.js';

const judging: RuleTable = { phase: 'validate', rules: validateRules };

/** Judges a document that was read, up to the cap on findings. Sorted by place. Spec: flow-json.md 13. */
export function validateDocument(document: FlowDocument): readonly Diagnostic[] {
  const findings = collectFindings(judging);
  const context = ruleContext(document, findings);
  walk(document, rules.map((rule) => rule(context)), () => findings.full);
  return inOrder(findings.all, document.value);
}
