import { patterns } from '../../spec/structure.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** Colours are written with six hexadecimal digits. Spec: components.md 5. */
export const colorIsHex: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['color'],
  Property(property) {
    const { value } = property;
    if (typeof value !== 'string' || patterns.color.test(value) || isDynamicText(value, runsAs)) return;
    report('color-malformed', placeOf(property), { value });
  },
});
