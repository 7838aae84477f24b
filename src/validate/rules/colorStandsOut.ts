import { colorGrounds, leastContrast } from '../../spec/contrast.js';
import { patterns } from '../../spec/structure.js';
import { contrastRatio } from '../contrastRatio.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A colour can be made out on what it stands on, in the light scheme and in the dark one. Spec: components.md 5. */
export const colorStandsOut: Rule = ({ report }) => ({
  kinds: ['color'],
  Property(property) {
    const { value } = property;
    if (typeof value !== 'string' || !patterns.color.test(value)) return;
    for (const [scheme, ground] of Object.entries(colorGrounds)) {
      const ratio = contrastRatio(value, ground);
      if (ratio < leastContrast) report('color-faint', placeOf(property), { value, scheme, ratio: Math.floor(ratio * 10) / 10, min: leastContrast });
    }
  },
});
