import { joinPointer } from '../../document/pointer.js';
import { patternInputTypes } from '../../spec/structure.js';
import type { Rule } from '../rule.js';

/** A pattern comes with a helper text and with an input type that takes one. Spec: components.md 5. */
export const patternIsExplained: Rule = ({ report }) => ({
  Shape({ owner, pointer, value, known }) {
    if (owner !== 'TextInput' || value.pattern === undefined || !known.rows.has('pattern')) return;
    if (value['helper-text'] === undefined) report('pattern-unexplained', pointer);
    const inputType = value['input-type'];
    if (typeof inputType === 'string' && !patternInputTypes.includes(inputType)) report('pattern-not-for-type', joinPointer(pointer, 'pattern'), { inputType, allowed: patternInputTypes.join(', ') });
  },
});
