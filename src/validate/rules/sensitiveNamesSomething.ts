import { isList } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A list of sensitive fields names one; the documentation gives an empty list as its default, the client refuses it. Spec: flow-json.md 2, 13.4. */
export const sensitiveNamesSomething: Rule = ({ report }) => ({
  kinds: ['strings'],
  Property(property) {
    const { shape, key, value } = property;
    if (shape.kind === 'screen' && key === 'sensitive' && isList(value) && value.length === 0) report('sensitive-empty', placeOf(property));
  },
});
