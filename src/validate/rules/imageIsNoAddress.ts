import { isAddress } from '../isAddress.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** Phones fetch no pictures, so one that is only an address can't be shown. Spec: components.md 5, 6. */
export const imageIsNoAddress: Rule = ({ report }) => ({
  kinds: ['image'],
  Property(property) {
    const { key, value, shape: { owner } } = property;
    if (typeof value === 'string' && isAddress(value)) report('image-address', placeOf(property), { key, owner });
  },
});
