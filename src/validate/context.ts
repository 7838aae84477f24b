import type { Findings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import type { LimitsProfile } from '../spec/limits.js';
import type { Names } from './names.js';
import type { RuleContext } from './rule.js';
import { suggestion } from './suggestion.js';

/** What the rules of one run share; findings get their place in the text from the document. */
export function ruleContext(document: FlowDocument, names: Names, profile: LimitsProfile, findings: Findings): RuleContext {
  return {
    document,
    names,
    profile,
    suggest: (name, known) => (findings.full ? '' : suggestion(name, known)),
    report(rule, pointer, params, { part, related = [] } = {}) {
      const at = { pointer, range: () => document.locate(pointer, part) };
      const others = related.map((other) => ({ pointer: other, range: () => document.locate(other, part) }));
      findings.add(rule, others.length > 0 ? { ...at, related: others } : at, params);
    },
  };
}
