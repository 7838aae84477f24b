import type { RuleId } from '../../diagnostics/catalog.js';
import { checkNested, type TypeIssue } from '../../expression/checkNested.js';
import { hasFeature, type KnownVersion } from '../../spec/versions.js';
import { boundTypes } from '../boundTypes.js';
import { hyphenatedName } from '../hyphenatedName.js';
import type { PlacedText, Rule, TextPlace } from '../rule.js';
import { typesAt } from '../typesAt.js';

const rules: { readonly [kind in TypeIssue['kind']]: RuleId } = {
  'needs-numbers': 'expression-needs-numbers', 'needs-same-type': 'expression-needs-same-type', 'needs-booleans': 'expression-needs-booleans',
  'not-needs-boolean': 'expression-not-needs-boolean', 'sign-needs-number': 'expression-sign-needs-number',
};
const unchecked: ReadonlySet<string> = new Set(['init-value', 'init-values', 'error-message', 'error-messages']);

/** Operators of backtick expressions get operands of their kind, and the result fits its property. Spec: flow-json.md 6.2. */
export const expressionTypesFit: Rule = ({ report, names, document: { runsAs } }) => ({
  Text(text, here) {
    if (!text.text.startsWith('`')) return;
    const { source, place, pointer } = text;
    if (source.kind !== 'nested' || !source.expression || source.problems.length > 0 || hyphenatedName(source.text) !== undefined || !isChecked(text, runsAs)) return;
    const { type, issues } = checkNested(source.expression, typesAt(here, names));
    for (const { kind, operator, found } of issues) {
      if (leavesScreen(place)) report('payload-expression-wrong-type', pointer, { operator, found });
      else report(rules[kind], pointer, { operator, found });
    }
    if (type === undefined || issues.length > 0) return;
    const types = boundTypes(text);
    if (types && !types.includes(type)) report('expression-wrong-result', pointer, { key: place.kind === 'title' ? 'title' : place.key, found: type, expected: types.join(' or ') });
  },
});

/** Payloads of complete and data_exchange were not looked into from the start. */
function isChecked({ place }: PlacedText, runsAs: KnownVersion): boolean {
  if (place.kind === 'property') return !unchecked.has(place.key);
  return !leavesScreen(place) || hasFeature(runsAs, 'checkedPayloadExpressions');
}

function leavesScreen(place: TextPlace): boolean {
  const { name } = place.kind === 'action' ? place.action.action : {};
  return name === 'complete' || name === 'data_exchange';
}
