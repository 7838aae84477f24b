import { isList, isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** Items of a component have images or colours, not both, over all of its items. Spec: components.md 5. */
export const itemsHaveImageOrColor: Rule = ({ report }) => ({
  kinds: ['items'],
  Property(property) {
    const { shape, value } = property;
    if (!isList(value)) return;
    const items = value.filter(isObject);
    if (items.some(({ image }) => image !== undefined) && items.some(({ color }) => color !== undefined)) report('items-image-and-color', placeOf(property), { owner: shape.owner });
  },
});
