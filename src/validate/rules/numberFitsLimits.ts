import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A number lies within what its property takes. Spec: components.md 5, 7. */
export const numberFitsLimits: Rule = ({ report }) => ({
  kinds: ['integer', 'number'],
  Property(property) {
    const { key, value, row: { min, max } } = property;
    if (typeof value !== 'number') return;
    if (min !== undefined && value < min) report('number-too-small', placeOf(property), { key, min });
    if (max !== undefined && value > max) report('number-too-large', placeOf(property), { key, max });
  },
});
