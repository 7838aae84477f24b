import { referencesOf } from '../../expression/referencesOf.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** A `${data.…}` reference names an entry of the data model of its screen. Spec: flow-json.md 4, 5.1. */
export const referencedDataExists: Rule = ({ report, names }) => ({
  Text({ source, pointer }, here) {
    for (const { scope, screen: id, path: [name] } of referencesOf(source)) {
      const screen = id === undefined ? here : names.screen(id);
      if (scope !== 'data' || !screen) continue;
      const known = names.data(screen);
      if (!known.has(name)) report('reference-unknown-data', pointer, { name, screen: screen.id, suggestion: suggestion(name, known) });
    }
  },
});
