import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** Only a terminal screen can be a success. Spec: flow-json.md 2. */
export const successIsTerminal: Rule = ({ report }) => ({
  Shape({ kind, pointer, value }) {
    if (kind === 'screen' && value.success !== undefined && value.terminal !== true) report('success-not-terminal', joinPointer(pointer, 'success'));
  },
});
