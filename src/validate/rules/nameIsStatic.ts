import { isNested } from '../../expression/parseNested.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A name is text of at least one letter; from 6.0 it is neither blank nor worked out while the Flow runs. Spec: flow-json.md 9.2. */
export const nameIsStatic: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['name'],
  Property(property) {
    const { key, value, shape } = property;
    if (typeof value !== 'string') return;
    if (value === '') return report('name-empty', placeOf(property), { key });
    if (shape.kind !== 'component' || !hasFeature(runsAs, 'staticNames')) return;
    if (value.trim() === '') report('text-blank', placeOf(property), { key });
    else if (isNested(value)) report('name-nested', placeOf(property), { key });
    else if (value.startsWith('${') && value.endsWith('}')) report('name-dynamic', placeOf(property), { key });
  },
});
