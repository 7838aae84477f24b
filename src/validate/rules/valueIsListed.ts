import { isList } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';
import { suggestion } from '../suggestion.js';

/** A value that is chosen from a list is one of that list. Spec: components.md 4 to 8. */
export const valueIsListed: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['enum', 'enums', 'strings'],
  Property(property) {
    const { key, value, row } = property;
    const allowed = row.enum;
    if (allowed === undefined) return;
    const check = (entry: unknown, place: string): void => {
      if (typeof entry !== 'string' || allowed.includes(entry)) return;
      report('value-not-listed', place, { key, value: entry, allowed: allowed.join(', '), suggestion: () => suggestion(entry, allowed) });
    };
    if (isList(value)) value.forEach((entry, index) => check(entry, joinPointer(placeOf(property), index)));
    else if (typeof value === 'string' && !(row.dynamic && isDynamicText(value, runsAs))) check(value, placeOf(property));
  },
});
