import { isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

/** A picture that says something says it to those who can't see it. Spec: components.md 6. */
export const imageIsDescribed: Rule = ({ report }) => ({
  Component({ type, value, pointer }) {
    if (type === 'Image' && isObject(value) && value['alt-text'] === undefined) report('alt-text-missing', pointer, { owner: 'Image' });
  },
  Shape({ kind, value, rows, pointer, owner }) {
    if (kind !== 'item' || !Object.hasOwn(rows, 'image') || !Object.hasOwn(rows, 'alt-text')) return;
    // List options without a text are read by their title; pictures at the start of a row are not.
    if (!Object.hasOwn(rows, 'title') && value.image !== undefined && value['alt-text'] === undefined) report('alt-text-missing', pointer, { owner });
  },
});
