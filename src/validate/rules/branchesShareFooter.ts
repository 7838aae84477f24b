import { isList, isObject } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';
import type { Rule } from '../rule.js';
import { shownTogether } from '../shownTogether.js';

/** A Footer in one branch needs one in every other, and none stands deeper than the outermost If. Spec: flow-json.md 7, 8. */
export const branchesShareFooter: Rule = ({ report }) => ({
  types: ['If', 'Switch'],
  Component({ type, value, pointer, container }) {
    if (!isObject(value)) return;
    if (type === 'If') {
      const [then, otherwise] = [hasFooter(value.then), hasFooter(value.else)];
      const isOutermost = container !== 'If' && container !== 'Switch';
      if (!isOutermost && (standsIn(value.then) || standsIn(value.else))) report('footer-in-inner-if', pointer);
      if (then && value.else === undefined) report('footer-without-else', pointer);
      else if (then !== otherwise) report('footer-in-one-branch', pointer);
    } else if (type === 'Switch' && isObject(value.cases)) {
      const cases = Object.values(value.cases).map(hasFooter);
      if (cases.includes(true) && cases.includes(false)) report('footer-in-some-cases', pointer);
    }
  },
});

const hasFooter = (list: JsonValue | undefined): boolean => shownTogether(list, 'Footer') > 0;
const standsIn = (list: JsonValue | undefined): boolean => isList(list) && list.some((child) => isObject(child) && child.type === 'Footer');
