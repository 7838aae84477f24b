import type { RuleTable } from '../diagnostics/describe.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { validateRules } from '../diagnostics/validateRules.js';
import { collectFindings, type Findings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import type { ParsedFlow } from '../document/parseFlow.js';
import { type SeverityCounts, withinCap } from '../document/withinCap.js';
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
 * All findings about a source that was read: those of reading, and those of judging up to where WhatsApp stops, the gravest up to
 * the cap, sorted by place. What a document means is judged only where its form holds; advice is given all the same. Spec:
 * flow-json.md 13.2, README 21, 22.
 */
export function validateReading({ document, diagnostics }: ParsedFlow, options: ValidateOptions = {}): readonly Diagnostic[] {
  const { allFindings = false } = options;
  const isEnd = diagnostics.some(ended);
  if (!document || (isEnd && !allFindings)) return inOrder(diagnostics, document?.value);
  const { found, left } = judge(document, diagnostics, options);
  return inOrder(withinCap([...diagnostics, ...(isEnd ? found.map(late) : found)], left), document.value);
}

interface Verdict {
  readonly found: readonly Diagnostic[];
  /** How many more there are. */
  readonly left: readonly SeverityCounts[];
}

function judge(document: FlowDocument, before: readonly Diagnostic[], options: ValidateOptions): Verdict {
  const { allFindings = false } = options;
  const [form, meaning, advice] = runRules(document, options);
  const end = form.all.filter(ended);
  if (end.length > 0 && !allFindings) return { found: end, left: [] };
  const formHolds = !refused([...before, ...form.all]);
  const said = formHolds ? meaning.all : allFindings ? meaning.all.map(late) : [];
  const found = [...form.all, ...said, ...advice.all];
  const left = formHolds || allFindings ? [form.left, meaning.left, advice.left] : [form.left, advice.left];
  return { found: end.length > 0 ? [...end, ...found.filter((finding) => !ended(finding)).map(late)] : found, left };
}

/**
 * Findings of form, of meaning and of advice, each with room of its own. The document is walked once for all: to judge what
 * is not said in the end costs less than to walk again.
 */
function runRules(document: FlowDocument, options: ValidateOptions): readonly [form: Findings, meaning: Findings, advice: Findings] {
  const names = namesOf(document);
  const profile = profileOf(options);
  const prepare = (rules: readonly Rule[]) => {
    const findings = collectFindings(judging);
    const context = ruleContext(document, names, profile, findings);
    return { findings, visitors: rules.map((rule) => rule(context)) };
  };
  const [form, meaning, advice] = [prepare(schemaRuleList), prepare(semanticRuleList), prepare(adviceRuleList)];
  walk(document, [...form.visitors, ...meaning.visitors, ...advice.visitors], () => form.findings.full);
  return [form.findings, meaning.findings, advice.findings];
}

const late = (finding: Diagnostic): Diagnostic => ({ ...finding, afterSchema: true });
