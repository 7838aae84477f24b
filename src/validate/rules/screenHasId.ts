import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

/** Every screen has an id that is text and not empty. Spec: flow-json.md 2. */
export const screenHasId: Rule = ({ report, document }) => ({
  Screen({ pointer }) {
    const place = joinPointer(pointer, 'id');
    const id = document.at(place);
    if (id === undefined) report('screen-id-missing', pointer);
    else if (typeof id !== 'string' || id === '') report('screen-id-missing', place);
  },
});
