import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** No two screens have the same id. Spec: flow-json.md 2. */
export const screenIdIsUnique: Rule = ({ report, names }) => ({
  Screen(screen) {
    const first = names.screen(screen.id);
    if (!first || first === screen) return;
    report('screen-id-duplicate', joinPointer(screen.pointer, 'id'), { id: screen.id }, { related: [joinPointer(first.pointer, 'id')] });
  },
});
