import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonValue } from '../../spec/types.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

const withoutWords = /!\[\s*\]\(/;

/** A picture that says something says it to those who can't see it. Spec: components.md 4, 6. */
export const imageIsDescribed: Rule = ({ report }) => ({
  types: ['Image'],
  Component({ value, pointer }) {
    if (isObject(value) && value['alt-text'] === undefined) report('alt-text-missing', pointer, { owner: 'Image' });
  },
  Shape({ kind, value, rows, pointer, owner }) {
    if (kind !== 'item' || !Object.hasOwn(rows, 'image') || !Object.hasOwn(rows, 'alt-text')) return;
    // List options without a text are read by their title; pictures at the start of a row are not.
    if (!Object.hasOwn(rows, 'title') && value.image !== undefined && value['alt-text'] === undefined) report('alt-text-missing', pointer, { owner });
  },
  kinds: ['text'],
  Property(property) {
    const { shape, value } = property;
    if (shape.owner !== 'RichText') return;
    const judge = (text: JsonValue, place: string): void => {
      if (typeof text === 'string' && withoutWords.test(text)) report('picture-without-words', place);
    };
    judge(value, placeOf(property));
    if (isList(value)) value.forEach((text, index) => judge(text, joinPointer(placeOf(property), index)));
  },
});
