import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** A component is an object whose type is text. Spec: components.md 3. */
export const componentIsObject: Rule = ({ report }) => ({
  Component({ value, type, pointer }) {
    if (type !== undefined) return;
    if (!isObject(value)) report('component-not-an-object', pointer, { found: kindName(value) });
    else if (value.type === undefined) report('component-type-missing', pointer);
    else report('property-wrong-type', joinPointer(pointer, 'type'), { key: 'type', expected: 'text', found: kindName(value.type) });
  },
});
