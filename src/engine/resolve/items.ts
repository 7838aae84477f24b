import { navigationItem } from '../../spec/items.js';
import { caps, placeholderOptions } from '../../spec/limits.js';
import type { JsonObject, JsonValue, ResolvedImage, ResolvedItem, ResolvedNavigationItem } from '../../spec/types.js';
import { isObject } from '../../document/jsonKind.js';
import { asBoolean, asText, cut } from './coerce.js';
import { imageBytes, imageUrl } from './image.js';

/** Lists are resolved once per raw list, so that unchanged options keep their identity. */
function cached<T>(build: (item: JsonObject, index: number) => T | undefined): (raw: JsonValue | undefined) => readonly T[] {
  const done = new WeakMap<object, readonly T[]>();
  return (raw) => {
    if (!Array.isArray(raw)) return [];
    let list = done.get(raw);
    if (!list) {
      list = (raw as readonly JsonValue[]).slice(0, caps.drawnItems).flatMap((item, index) => (isObject(item) ? (build(item, index) ?? []) : []) as readonly T[]);
      done.set(raw, list);
    }
    return list;
  };
}

/** Keys with a value only: an absent text is no key. */
function given<T extends object>(object: T): T {
  const kept: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  return kept as T; // the entries that are left keep their keys and types
}

const colorOf = (value: JsonValue | undefined) => {
  const hex = typeof value === 'string' ? /^#?([0-9a-fA-F]{6})$/.exec(value)?.[1] : undefined;
  return hex && `#${hex.toLowerCase()}`;
};

/** Options of the choice components. An item without a title shows its id. Spec: components.md 5. */
export const optionsOf = cached<ResolvedItem>((item, index) => {
  const id = asText(item['id']) ?? String(index);
  return given({
    id,
    title: asText(item['title']) ?? id,
    enabled: asBoolean(item['enabled']) ?? true,
    description: asText(item['description']),
    metadata: asText(item['metadata']),
    image: item['image'] ? (imageUrl(item['image']) ?? '') : undefined,
    altText: asText(item['alt-text']),
    color: colorOf(item['color']),
  }) as ResolvedItem;
});

/** Invented options for a list that is empty on example data. Spec: README 25. */
export const exampleOptions: readonly ResolvedItem[] = Array.from({ length: placeholderOptions }, (_, index) => (
  { id: `example_${index + 1}`, title: `Example ${index + 1}`, enabled: true, example: index + 1 }
));

type TextRow = { readonly kind: 'string'; readonly maxLength: number; readonly overLimit: 'drop' };
/** The texts of one part of a row, as far as they are given and within their limits. */
const textsOf = (part: JsonValue | undefined, rows: { readonly [name: string]: TextRow }) =>
  given(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, isObject(part) ? cut(row, asText(part[name])) : undefined])));

/** Rows of a NavigationList; texts over their limit are not drawn, a list over its limit is empty. Spec: components.md 6. */
export const navigationItemsOf = cached<ResolvedNavigationItem>((item, index) => {
  const picture = isObject(item['start']) ? item['start'] : undefined;
  const url = imageUrl(picture?.['image']);
  const { 'main-content': mainRow, start: startRow, end: endRow, tags: tagRow } = navigationItem;
  const end = textsOf(item['end'], endRow.properties);
  const tags = Array.isArray(item['tags']) ? (item['tags'] as readonly JsonValue[]) : [];
  return given({
    id: asText(item['id']) ?? String(index),
    title: '',
    ...textsOf(item['main-content'], mainRow.properties),
    start: picture && given({ image: url && imageBytes(url) <= startRow.properties.image.maxBytes ? url : undefined, altText: asText(picture['alt-text']) }),
    end: Object.keys(end).length > 0 ? end : undefined,
    badge: cut(navigationItem.badge, asText(item['badge'])),
    tags: tags.slice(0, tagRow.max).map((tag) => cut(tagRow, asText(tag))).filter((tag) => tag !== undefined),
  }) as ResolvedNavigationItem;
});

/** Pictures of an ImageCarousel, as many as the spec allows. Spec: components.md 6. */
export const carouselImagesOf = cached<ResolvedImage>((item) => given({ src: imageUrl(item['src']), altText: asText(item['alt-text']) ?? '' }) as ResolvedImage);
