import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** What a Switch looks at is worked out while the Flow runs. Spec: flow-json.md 8. */
export const switchReadsValue: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['binding'],
  Property(property) {
    const { key, value } = property;
    if (typeof value === 'string' && !isDynamicText(value, runsAs)) report('value-static', placeOf(property), { key });
  },
});
