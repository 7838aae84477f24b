import type { RuleId } from '../../diagnostics/catalog.js';
import { type PatternRisk, patternRisk } from '../patternRisk.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

const rules: { readonly [kind in PatternRisk['kind']]: RuleId } = {
  invalid: 'pattern-invalid', 'too-long': 'pattern-too-long', 'look-around': 'pattern-not-linear', 'back-reference': 'pattern-not-linear', 'nested-repeat': 'pattern-may-hang',
};

/** A pattern is one that every phone can run, and that comes to an end. Spec: components.md 5. */
export const patternRunsEverywhere: Rule = ({ report }) => ({
  kinds: ['regex'],
  Property(property) {
    const risk = typeof property.value === 'string' ? patternRisk(property.value) : undefined;
    if (risk) report(rules[risk.kind], placeOf(property), { construct: risk.kind });
  },
});
