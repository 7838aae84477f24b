import { componentsOf } from '../../document/componentsOf.js';
import type { Rule } from '../rule.js';

/** A screen with a NavigationList is not terminal. Spec: flow-json.md 10.4. */
export const listScreenIsNotTerminal: Rule = ({ report }) => ({
  Screen(screen) {
    if (!screen.terminal || !componentsOf(screen).some(({ type }) => type === 'NavigationList')) return;
    report('terminal-with-list', screen.pointer, { id: screen.id });
  },
});
