import { referencesOf } from '../../expression/referencesOf.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** A global reference names a screen of the Flow. Spec: flow-json.md 5.1. */
export const referencedScreenExists: Rule = ({ report, names }) => ({
  Text({ source, pointer }) {
    for (const { screen } of referencesOf(source)) {
      if (screen === undefined || names.screenIds.has(screen)) continue;
      report('reference-unknown-screen', pointer, { screen, suggestion: suggestion(screen, names.screenIds) });
    }
  },
});
