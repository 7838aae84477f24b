import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { patterns } from '../../spec/structure.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** The cases of a Switch begin with a letter and hold lists of components. Spec: flow-json.md 8. */
export const caseKeyIsSpelled: Rule = ({ report }) => ({
  kinds: ['cases'],
  Property(property) {
    const { value } = property;
    if (!isObject(value)) return;
    for (const key in value) {
      const place = joinPointer(placeOf(property), key);
      const entry = value[key];
      if (!patterns.caseKey.test(key)) report('case-key-malformed', place, { key }, { part: 'key' });
      if (!Array.isArray(entry)) report('property-wrong-type', place, { key, expected: 'a list', found: kindName(entry) });
    }
  },
});
