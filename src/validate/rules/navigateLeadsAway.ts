import { joinPointer } from '../../document/pointer.js';
import { navigateTarget } from '../../document/routes.js';
import type { Rule } from '../rule.js';

/** A navigate action leads to another screen. Spec: flow-json.md 11.2. */
export const navigateLeadsAway: Rule = ({ report }) => ({
  Action({ action, pointer }, screen) {
    if (navigateTarget(action) === screen.id) report('navigate-to-itself', joinPointer(pointer, 'next', 'name'), { screen: screen.id });
  },
});
