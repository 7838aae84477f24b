import { isObject, kindName } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

/** A component is an object whose type is text. Spec: components.md 3. */
export const componentIsObject: Rule = ({ report }) => ({
  Component({ value, type, pointer }) {
    if (type !== undefined) return;
    const found = !isObject(value) ? kindName(value) : value.type === undefined ? 'an object without one' : `an object whose "type" is ${kindName(value.type)}`;
    report('component-not-an-object', pointer, { found });
  },
});
