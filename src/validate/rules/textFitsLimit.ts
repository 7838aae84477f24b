import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonValue } from '../../spec/types.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A text that is written out is no longer than documented; a longer one may be cut on phones. Spec: README 9. */
export const textFitsLimit: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['string', 'text', 'message', 'string|range', 'strings'],
  Property(property) {
    const { key, value, row: { maxLength: max, overLimit } } = property;
    if (max === undefined) return;
    const judge = (text: JsonValue | undefined, pointer: string): void => {
      if (typeof text !== 'string' || text.length <= max || isDynamicText(text, runsAs)) return;
      report(overLimit === 'drop' ? 'text-not-drawn' : 'text-too-long', pointer, { key, max, count: text.length });
    };
    const place = placeOf(property);
    judge(value, place);
    // The entries of a long text are its paragraphs; other lists hold texts of their own.
    if (isList(value) && property.row.kind === 'strings') value.forEach((entry, index) => judge(entry, joinPointer(place, index)));
    else if (isObject(value)) for (const name in value) judge(value[name], joinPointer(place, name));
  },
});
