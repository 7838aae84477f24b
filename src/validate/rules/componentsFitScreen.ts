import { componentsOf } from '../../document/componentsOf.js';
import { limits } from '../../spec/limits.js';
import type { Rule } from '../rule.js';

/** A screen has no more components than documented, or than accepted; the Form does not count. Spec: flow-json.md 14, README 4. */
export const componentsFitScreen: Rule = ({ report }) => ({
  Screen(screen) {
    const { documented, enforced } = limits.componentsPerScreen;
    const count = componentsOf(screen).filter(({ type }) => type !== 'Form').length;
    if (count > enforced) report('components-too-many', screen.childrenPointer, { id: screen.id, count, max: enforced }, { part: 'key' });
    else if (count > documented) report('components-many', screen.childrenPointer, { id: screen.id, count, max: documented }, { part: 'key' });
  },
});
