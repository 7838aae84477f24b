import { limits } from '../../spec/limits.js';
import type { Rule } from '../rule.js';

/** If stands inside If no deeper than WhatsApp follows. Spec: flow-json.md 7. */
export const branchesNestWithinLimit: Rule = ({ report }) => {
  const open: string[] = [];
  return {
    types: ['If'],
    Component({ pointer }) {
      while (open.length > 0 && !pointer.startsWith(`${open.at(-1)}/`)) open.pop();
      open.push(pointer);
      if (open.length > limits.ifNesting) report('if-too-deep', pointer, { max: limits.ifNesting });
    },
  };
};
