import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonValue } from '../../spec/types.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule, RuleContext } from '../rule.js';
import { placeOf, type PlacedProperty } from '../shapes.js';

/** A text that is written out is no longer than documented; a longer one may be cut on phones. Spec: README 9. */
export const textFitsLimit: Rule = (context) => ({
  kinds: ['string', 'text', 'message', 'string|range', 'strings'],
  Property(property) {
    const { value, row: { maxLength: max } } = property;
    // Almost every text is short.
    if (max !== undefined && !(typeof value === 'string' && value.length <= max)) judgeTexts(property, max, context);
  },
});

function judgeTexts(property: PlacedProperty, max: number, { report, document: { runsAs } }: RuleContext): void {
  const { key, value, row: { kind, overLimit } } = property;
  const judge = (text: JsonValue | undefined, pointer: string): void => {
    if (typeof text !== 'string' || text.length <= max || isDynamicText(text, runsAs)) return;
    report(overLimit === 'drop' ? 'text-not-drawn' : 'text-too-long', pointer, { key, max, count: text.length });
  };
  const place = placeOf(property);
  judge(value, place);
  // The entries of a long text are its paragraphs; other lists hold texts of their own.
  if (isList(value) && kind === 'strings') value.forEach((entry, index) => judge(entry, joinPointer(place, index)));
  else if (isObject(value)) for (const name in value) judge(value[name], joinPointer(place, name));
}
