import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleTable } from '../diagnostics/describe.js';
import { validateRules } from '../diagnostics/validateRules.js';
import { collectFindings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { caps } from '../spec/limits.js';
import { adviceRuleList } from './adviceRuleList.js';
import { ruleContext } from './context.js';
import { inOrder } from './inOrder.js';
import { namesOf } from './names.js';
import type { Rule } from './rule.js';
import { schemaRuleList } from './schemaRuleList.js';
import { semanticRuleList } from './semanticRuleList.js';
import { ended, refused } from './stages.js';
import { profileOf, type ValidateOptions } from './validateOptions.js';
import { walk } from './walk.js';

const judging: RuleTable = { phase: 'validate', rules: validateRules };

/**
 * Judges a document that was read, up to the cap on findings, sorted by place. What it means is judged only where its form
 * holds, as WhatsApp does; advice is given all the same. Spec: flow-json.md 13.2, README 22.
 */
export function validateDocument(document: FlowDocument, options: ValidateOptions = {}): readonly Diagnostic[] {
  return inOrder(judge(document, options, []), document.value);
}

/** The findings of judging, unsorted; `before` holds those of reading. */
export function judge(document: FlowDocument, options: ValidateOptions, before: readonly Diagnostic[]): readonly Diagnostic[] {
  const { allFindings = false } = options;
  const [form, meaning, advice] = runRules(document, options);
  const end = form.filter(ended);
  if (end.length > 0 && !allFindings) return end;
  const formHolds = !refused([...before, ...form]);
  const said = formHolds ? meaning : allFindings ? meaning.map(late) : [];
  const found = [...form, ...said, ...advice];
  return (end.length > 0 ? [...end, ...found.filter((finding) => !ended(finding)).map(late)] : found).slice(0, caps.diagnostics);
}

/**
 * Findings of form, of meaning and of advice, each with room of its own. The document is walked once for all: to judge what
 * is not said in the end costs less than to walk again.
 */
function runRules(document: FlowDocument, options: ValidateOptions): readonly [form: readonly Diagnostic[], meaning: readonly Diagnostic[], advice: readonly Diagnostic[]] {
  const names = namesOf(document);
  const profile = profileOf(options);
  const prepare = (rules: readonly Rule[]) => {
    const findings = collectFindings(judging);
    const context = ruleContext(document, names, profile, findings);
    return { findings, visitors: rules.map((rule) => rule(context)) };
  };
  const [form, meaning, advice] = [prepare(schemaRuleList), prepare(semanticRuleList), prepare(adviceRuleList)];
  const isDone = (): boolean => form.findings.full && meaning.findings.full && advice.findings.full;
  walk(document, [...form.visitors, ...meaning.visitors, ...advice.visitors], isDone);
  return [form.findings.all, meaning.findings.all, advice.findings.all];
}

const late = (finding: Diagnostic): Diagnostic => ({ ...finding, afterSchema: true });
