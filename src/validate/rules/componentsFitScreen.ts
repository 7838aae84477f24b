import { componentsOf } from '../../document/componentsOf.js';
import { joinPointer } from '../../document/pointer.js';
import { limits } from '../../spec/limits.js';
import type { Rule } from '../rule.js';

/** A screen has no more components than documented, or than accepted; the Form does not count. Spec: flow-json.md 14, README 4. */
export const componentsFitScreen: Rule = ({ report }) => ({
  Screen(screen) {
    const { documented, enforced } = limits.componentsPerScreen;
    const counted = componentsOf(screen).filter(({ type }) => type !== 'Form');
    const count = counted.length;
    const first = counted[enforced];
    if (first) report('components-too-many', joinPointer(first.pointer, 'type'), { id: screen.id, count, max: enforced });
    else if (count > documented) report('components-many', screen.childrenPointer, { id: screen.id, count, max: documented }, { part: 'key' });
  },
});
