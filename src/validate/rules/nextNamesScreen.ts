import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { nextKeys } from '../../spec/structure.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';
import { suggestion } from '../suggestion.js';

/** The target of a navigate action has a type and a name. Spec: flow-json.md 10.1. */
export const nextNamesScreen: Rule = ({ report }) => ({
  kinds: ['action'],
  Property(property) {
    const { value: action } = property;
    if (!isObject(action) || action.name !== 'navigate') return;
    const { next } = action;
    const place = joinPointer(placeOf(property), 'next');
    if (next === undefined) return;
    if (!isObject(next)) return report('property-wrong-type', place, { key: 'next', expected: 'an object', found: kindName(next) });
    for (const key of ['type', 'name'] as const) {
      const entry = next[key];
      if (entry === undefined) report('property-missing', place, { owner: '"next"', key });
      else if (typeof entry !== 'string') report('property-wrong-type', joinPointer(place, key), { key, expected: 'text', found: kindName(entry) });
    }
    const known: readonly string[] = nextKeys.type.enum;
    const { type } = next;
    if (typeof type === 'string' && !known.includes(type)) {
      report('value-not-listed', joinPointer(place, 'type'), { key: 'type', value: type, allowed: known.join(', '), suggestion: () => suggestion(type, known) });
    }
    for (const key in next) {
      if (Object.hasOwn(nextKeys, key)) continue;
      report('property-unknown', joinPointer(place, key), { owner: '"next"', key, suggestion: () => suggestion(key, Object.keys(nextKeys)) }, { part: 'key' });
    }
  },
});
