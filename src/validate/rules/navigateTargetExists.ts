import { joinPointer } from '../../document/pointer.js';
import { navigateTarget } from '../../document/routes.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** A navigate action names a screen of the Flow. Spec: flow-json.md 10.1, 11.2. */
export const navigateTargetExists: Rule = ({ report, names }) => ({
  Action({ action, pointer }) {
    const name = navigateTarget(action);
    if (name === undefined || names.screenIds.has(name)) return;
    report('navigate-unknown-screen', joinPointer(pointer, 'next', 'name'), { name, suggestion: () => suggestion(name, names.screenIds) });
  },
});
