import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** An If shows something when its condition holds, and a Switch has cases. Spec: flow-json.md 7, 8. */
export const branchesAreFilled: Rule = ({ report }) => ({
  types: ['If', 'Switch'],
  Component({ type, value, pointer }) {
    if (!isObject(value)) return;
    if (type === 'If' && isList(value.then) && value.then.length === 0) report('if-then-empty', joinPointer(pointer, 'then'));
    if (type === 'Switch' && isObject(value.cases) && Object.keys(value.cases).length === 0) report('switch-cases-empty', joinPointer(pointer, 'cases'));
  },
});
