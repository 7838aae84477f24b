import { isList, kindName } from '../../document/jsonKind.js';
import { placeOf } from '../shapes.js';
import type { Rule } from '../rule.js';

/** A component that holds one option starts with one; a list of one is read as that, and said. Spec: components.md 9.4, README 7. */
export const initialValueIsOne: Rule = ({ report }) => ({
  kinds: ['value'],
  Property(property) {
    const { shape, key, value, row } = property;
    if (shape.holds !== 'id' || !isList(value)) return;
    if (value.length === 1 && typeof value[0] === 'string' && row.confidence === 'conflict') report('init-value-in-list', placeOf(property), { owner: shape.owner });
    else report('property-wrong-type', placeOf(property), { key, expected: 'text', found: kindName(value) });
  },
});
