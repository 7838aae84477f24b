import { referenceText } from '../../expression/reference.js';
import { lookUp } from '../lookUp.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** A reference in an action reads something that is declared; the own screen may be named in full there. Spec: flow-json.md 5.4. */
export const payloadReferencesExist: Rule = ({ report, names }) => ({
  Text(text, here) {
    if (!text.text.includes('$')) return;
    const { place, source, pointer } = text;
    if (place.kind !== 'action' || source.kind === 'nested') return;
    for (const reference of text.references) {
      const { scope, screen: id, path: [name] } = reference;
      const found = lookUp(reference, here, names);
      const params = { name, reference: referenceText(reference), screen: id ?? here.id };
      if (found.kind === 'no-screen') {
        report('payload-unknown-screen', pointer, { ...params, suggestion: () => suggestion(params.screen, names.screenIds) });
      } else if (found.kind === 'form') {
        report('payload-form-name', pointer, params);
      } else if (found.kind === 'no-path' || found.kind === 'through-list') {
        report('payload-unknown-path', pointer, { ...params, segment: found.segment });
      } else if (found.kind === 'no-name') {
        const known = scope === 'data' ? names.data(found.screen) : names.fields(found.screen);
        report(scope === 'data' ? 'payload-unknown-data' : 'payload-unknown-field', pointer, { ...params, suggestion: () => suggestion(name, known) });
      }
    }
  },
});
