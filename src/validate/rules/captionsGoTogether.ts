import { isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

/** A Footer has a caption in the middle, or one on each side, or none. Spec: components.md 6. */
export const captionsGoTogether: Rule = ({ report }) => ({
  types: ['Footer'],
  Component({ value, pointer }) {
    if (!isObject(value)) return;
    const left = value['left-caption'] !== undefined;
    const right = value['right-caption'] !== undefined;
    if (value['center-caption'] !== undefined && (left || right)) report('captions-exclusive', pointer);
    else if (left !== right) report('captions-incomplete', pointer, { given: left ? 'left-caption' : 'right-caption', missing: left ? 'right-caption' : 'left-caption' });
  },
});
