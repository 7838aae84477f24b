import { carouselImage, chipsItem, dataSourceItem, navigationItem } from '../spec/items.js';
import type { PropertyKind, PropertyRow } from '../spec/row.js';

/** Rows of the keys an object may have. */
export type KeyRows = { readonly [key: string]: PropertyRow };

/** Keys of the objects a list property takes, where its items are objects. Spec: components.md 5, 6. */
export const itemRows: { readonly [kind in PropertyKind]?: KeyRows } = {
  items: dataSourceItem, chips: chipsItem, navigationItems: navigationItem, images: carouselImage,
};
