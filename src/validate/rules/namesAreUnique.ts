import { componentsOf } from '../../document/componentsOf.js';
import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** A name stands once on a screen, all branches together; the Form's own name does not count. Spec: flow-json.md 9.2. */
export const namesAreUnique: Rule = ({ report }) => ({
  Screen(screen) {
    const first = new Map<string, string>();
    for (const { type, value, pointer } of componentsOf(screen)) {
      const name = isObject(value) && type !== 'Form' ? value.name : undefined;
      if (typeof name !== 'string') continue;
      const place = joinPointer(pointer, 'name');
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, place);
      else report('name-duplicate', place, { name }, { related: [earlier] });
    }
  },
});
