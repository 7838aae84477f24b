import type { HTMLInputTypeAttribute, InputHTMLAttributes } from 'react';
import type { ResolvedPropsOf } from '../../spec/types.js';

interface InputType extends Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'autoCapitalize' | 'spellCheck'> {
  readonly type: HTMLInputTypeAttribute;
}
const exact = { autoCapitalize: 'none', spellCheck: false } as const;

/**
 * Keyboard and masking of each `input-type`. A number stays a text field: what is typed is judged, never swallowed.
 * Spec: components.md 5; visual.md 6.
 */
export const inputTypes: { readonly [T in ResolvedPropsOf<'TextInput'>['inputType']]: InputType } = {
  text: { type: 'text' },
  number: { type: 'text', inputMode: 'decimal', ...exact },
  email: { type: 'email', inputMode: 'email', ...exact },
  password: { type: 'password', ...exact },
  passcode: { type: 'password', inputMode: 'numeric', ...exact },
  phone: { type: 'tel', inputMode: 'tel', ...exact },
};
