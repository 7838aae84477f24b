import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** A Flow is completed on a terminal screen. Spec: flow-json.md 10.2. */
export const completeIsTerminal: Rule = ({ report }) => ({
  Action({ action, pointer }, screen) {
    if (action.name === 'complete' && !screen.terminal) report('complete-not-terminal', joinPointer(pointer, 'name'), { screen: screen.id });
  },
});
