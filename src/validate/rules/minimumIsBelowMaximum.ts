import { isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

const pairs = [
  ['min-chars', 'max-chars'], ['min-selected-items', 'max-selected-items'],
  ['min-uploaded-photos', 'max-uploaded-photos'], ['min-uploaded-documents', 'max-uploaded-documents'],
] as const;

/** A minimum that is written down does not exceed its maximum. Spec: flow-json.md 13.3. */
export const minimumIsBelowMaximum: Rule = ({ report }) => ({
  Component({ value, type, pointer }) {
    if (!isObject(value) || type === undefined) return;
    for (const [low, high] of pairs) {
      const [min, max] = [value[low], value[high]];
      if (typeof min === 'number' && typeof max === 'number' && min > max) report('minimum-over-maximum', pointer, { low, high, min, max, type });
    }
  },
});
