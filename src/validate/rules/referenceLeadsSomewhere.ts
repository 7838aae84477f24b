import type { ScreenSource } from '../../document/flowDocument.js';
import { referenceText } from '../../expression/reference.js';
import type { Reference } from '../../expression/scope.js';
import { lookUp } from '../lookUp.js';
import type { PlacedText, Rule, RuleContext } from '../rule.js';
import { suggestion } from '../suggestion.js';

/**
 * A reference of a property, a title or a condition reads something that is declared. Spec: flow-json.md 4, 5.1, 5.4.
 */
export const referenceLeadsSomewhere: Rule = (context) => ({
  Text(text, here) {
    if (!text.text.includes('$') || text.place.kind === 'action' || text.source.kind === 'nested') return;
    for (const reference of text.references) judge(context, reference, text, here);
  },
});

function judge({ report, names }: RuleContext, reference: Reference, { pointer }: PlacedText, here: ScreenSource): void {
  const { scope, screen: id, path: [name] } = reference;
  const found = lookUp(reference, here, names);
  const params = { name, reference: referenceText(reference), screen: id ?? here.id };
  switch (found.kind) {
    case 'no-screen':
      return report('reference-unknown-screen', pointer, { ...params, suggestion: () => suggestion(params.screen, names.screenIds) });
    case 'no-path':
      return report('reference-unknown-path', pointer, { ...params, segment: found.segment });
    case 'through-list':
      return report('reference-through-list', pointer, { ...params, segment: found.segment });
    case 'form':
    case 'no-name': {
      const known = scope === 'data' ? names.data(found.screen) : names.fields(found.screen);
      const rule = id !== undefined && id !== here.id ? 'reference-unknown-global' : scope === 'data' ? 'reference-unknown-data' : 'reference-unknown-field';
      return report(rule, pointer, { ...params, suggestion: () => suggestion(name, known) });
    }
    default:
      if (id === here.id) report('reference-own-screen', pointer, { ...params, local: referenceText({ scope, path: reference.path }) });
  }
}
