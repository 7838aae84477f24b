import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** Every screen has an id. Spec: flow-json.md 2. */
export const screenHasId: Rule = ({ report, document }) => ({
  Screen({ pointer }) {
    if (document.at(joinPointer(pointer, 'id')) === undefined) report('screen-id-missing', pointer);
  },
});
