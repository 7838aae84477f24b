import type { Range } from '../diagnostics/diagnostic.js';
import type { Findings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import type { LimitsProfile } from '../spec/limits.js';
import type { Names } from './names.js';
import type { RuleContext } from './rule.js';

/** What the rules of one run share; findings get their place in the text from the document. */
export function ruleContext(document: FlowDocument, names: Names, profile: LimitsProfile, findings: Findings): RuleContext {
  return {
    document,
    names,
    profile,
    report(rule, pointer, params, { part, related = [] } = {}) {
      const at = { pointer, range: () => nearest(document, pointer, part) };
      const others = related.map((other) => ({ pointer: other, range: () => nearest(document, other, part) }));
      findings.add(rule, others.length > 0 ? { ...at, related: others } : at, params);
    },
  };
}

/** The place of a value, or of what it would stand in where it is missing. */
function nearest(document: FlowDocument, pointer: string, part: 'key' | 'value' | undefined): Range | undefined {
  const range = document.locate(pointer, part);
  return range || pointer === '' || document.text === undefined ? range : nearest(document, pointer.slice(0, pointer.lastIndexOf('/')), part);
}
