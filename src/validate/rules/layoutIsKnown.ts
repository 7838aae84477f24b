import { layoutType } from '../../spec/structure.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A screen is laid out in one column. Spec: flow-json.md 3. */
export const layoutIsKnown: Rule = ({ report }) => ({
  kinds: ['string'],
  Property(property) {
    const { shape, key, value } = property;
    if (shape.kind === 'layout' && key === 'type' && typeof value === 'string' && value !== layoutType) {
      report('layout-unknown', placeOf(property), { type: value, layout: layoutType });
    }
  },
});
