import { isList, isObject } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A list of items is neither too short nor too long; where the rest is merely not drawn, that is said. Spec: components.md 5, 6. */
export const listFitsLimits: Rule = ({ report }) => ({
  kinds: ['items', 'chips', 'navigationItems', 'images', 'strings'],
  Property(property) {
    const { key, value, row: { min, max, maxWithImages, overLimit } } = property;
    if (!isList(value)) return;
    const count = value.length;
    const most = maxWithImages !== undefined && value.some(hasImage) ? maxWithImages : max;
    if (min !== undefined && count < min) report('list-too-short', placeOf(property), { key, min, count });
    if (most === undefined || count <= most) return;
    report(overLimit ? 'list-not-drawn' : 'list-too-long', placeOf(property), { key, max: most, count });
  },
});

function hasImage(item: JsonValue): boolean {
  return isObject(item) && item.image !== undefined;
}
