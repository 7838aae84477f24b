import { referencesOf } from '../../expression/referencesOf.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** A `${form.…}` reference names an input of its screen, in whatever branch. Spec: flow-json.md 5.1, 9.2. */
export const referencedFieldExists: Rule = ({ report, names }) => ({
  Text({ source, pointer }, here) {
    for (const { scope, screen: id, path: [name] } of referencesOf(source)) {
      const screen = id === undefined ? here : names.screen(id);
      if (scope !== 'form' || !screen) continue;
      const known = names.fields(screen);
      if (!known.has(name)) report('reference-unknown-field', pointer, { name, screen: screen.id, suggestion: suggestion(name, known) });
    }
  },
});
