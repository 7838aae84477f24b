import { referenceText } from '../../expression/reference.js';
import { hasFeature } from '../../spec/versions.js';
import { hyphenatedName } from '../hyphenatedName.js';
import { lookUp } from '../lookUp.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

const missing: ReadonlySet<string> = new Set(['no-screen', 'no-name', 'no-path', 'through-list', 'form']);

/** A backtick expression reads only what is declared, and names it without hyphens. Spec: flow-json.md 6.1, 6.2. */
export const expressionNamesExist: Rule = ({ report, names, document: { runsAs } }) => ({
  Text(placed, here) {
    const { text } = placed;
    if (!text.startsWith('`') || !text.includes('$')) return;
    const { place, source, pointer } = placed;
    if (source.kind !== 'nested') return;
    const name = hyphenatedName(text);
    if (name !== undefined) return report('expression-hyphenated-name', pointer, { name });
    const action = place.kind === 'action' ? place.action.action.name : undefined;
    const isAnswer = action === 'complete' || action === 'data_exchange';
    // Until then WhatsApp did not look into these payloads, but the value is missing all the same.
    const rule = !isAnswer ? 'expression-unknown-name'
      : hasFeature(runsAs, 'checkedPayloadExpressions') ? 'payload-expression-unknown-name' : 'payload-expression-unchecked-name';
    for (const reference of placed.references) {
      const found = lookUp(reference, here, names);
      if (!missing.has(found.kind)) continue;
      const screen = 'screen' in found ? found.screen : undefined;
      const known = screen && (reference.scope === 'data' ? names.data(screen) : names.fields(screen));
      const hint = found.kind === 'no-name' && known ? () => suggestion(reference.path[0], known) : '';
      report(rule, pointer, { reference: referenceText(reference), screen: screen?.id ?? reference.screen ?? here.id, suggestion: hint });
    }
  },
});
