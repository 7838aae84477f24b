import type { RuleTable } from '../diagnostics/describe.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { validateRules } from '../diagnostics/validateRules.js';
import { collectFindings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { lineTable } from '../document/lineTable.js';
import { locator } from '../document/locator.js';
import type { ParsedFlow } from '../document/parseFlow.js';
import { adviceRuleList } from './adviceRuleList.js';
import { ruleContext } from './context.js';
import { inOrder } from './inOrder.js';
import { namesOf } from './names.js';
import type { Rule } from './rule.js';
import { schemaRuleList } from './schemaRuleList.js';
import { semanticRuleList } from './semanticRuleList.js';
import { ended, refused } from './stages.js';
import { strictPlaces } from './strictPlaces.js';
import { profileOf, type ValidateOptions } from './validateOptions.js';
import { walk } from './walk.js';
import { withinCap } from './withinCap.js';

const judging: RuleTable = { phase: 'validate', rules: validateRules };

/**
 * All findings about a source that was read: those of reading, and those of judging up to where WhatsApp stops, the gravest up to
 * the cap, sorted by place. What a document means is judged only where its form holds; advice is given all the same. Spec:
 * flow-json.md 13.2, README 21, 22.
 */
export function validateReading({ document, diagnostics }: ParsedFlow, options: ValidateOptions = {}): readonly Diagnostic[] {
  const { allFindings = false } = options;
  const isEnd = diagnostics.some(ended);
  if (!document || (isEnd && !allFindings)) return inOrder(withinCap(diagnostics), document?.value);
  const found = judge(document, diagnostics, options);
  return inOrder(withinCap([...diagnostics, ...(isEnd ? found.map(late) : found)]), document.value);
}

function judge(document: FlowDocument, before: readonly Diagnostic[], options: ValidateOptions): readonly Diagnostic[] {
  const { allFindings = false } = options;
  const [form, meaning, advice] = runRules(quicklyLocated(document, before), options);
  const end = form.filter(ended);
  if (end.length > 0 && !allFindings) return end;
  const formHolds = !refused([...before, ...form]);
  const said = formHolds ? meaning : allFindings ? meaning.map(late) : [];
  const found = [...form, ...said, ...advice];
  return end.length > 0 ? [...end, ...found.filter((finding) => !ended(finding)).map(late)] : found;
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
  walk(document, [...form.visitors, ...meaning.visitors, ...advice.visitors], () => form.findings.full);
  return [form.findings.all, meaning.findings.all, advice.findings.all];
}

/** Places of a document read without a finding need no tree of the whole text. */
function quicklyLocated(document: FlowDocument, before: readonly Diagnostic[]): FlowDocument {
  const { text } = document;
  return text === undefined || before.length > 0 ? document : { ...document, locate: locator(strictPlaces(text), lineTable(text)) };
}

const late = (finding: Diagnostic): Diagnostic => ({ ...finding, afterSchema: true });
