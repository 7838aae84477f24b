import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** The word that ends a Flow is no screen id, in whatever case it is written. Spec: flow-json.md 2, README 8. */
export const screenIdIsFree: Rule = ({ report }) => ({
  Screen({ id, pointer }) {
    if (id.toUpperCase() === 'SUCCESS') report('screen-id-reserved', joinPointer(pointer, 'id'), { id });
  },
});
