import { joinPointer } from '../../document/pointer.js';
import { components } from '../../spec/components.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** The type of a component is one of the published ones. Spec: components.md 2. */
export const componentIsKnown: Rule = ({ report }) => ({
  Component({ type, pointer }) {
    if (type === undefined || rowOf(type)) return;
    report('component-unknown', joinPointer(pointer, 'type'), { type, suggestion: () => suggestion(type, Object.keys(components)) });
  },
});
