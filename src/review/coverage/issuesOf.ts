import type { CompiledComponent } from '../../engine/compile/program.js';
import type { IssueId } from '../../engine/resolved.js';

const byInputType: { readonly [inputType: string]: IssueId } = { email: 'notEmail', phone: 'notPhone', number: 'notNumber', passcode: 'notPasscode' };

/**
 * The mistakes a person can make at a field so that it says so, by its properties; a property that is bound counts as set. Those
 * that the controls prevent, such as a day that can't be picked, are left out. Spec: components.md 5, 7.
 */
export function issuesOf({ source, type }: CompiledComponent): readonly IssueId[] {
  const set = (name: string) => source[name] !== undefined && source[name] !== false && source[name] !== 0;
  const issues: (IssueId | undefined)[] = [
    set('required') || (type === 'PhotoPicker' || type === 'DocumentPicker' ? set('min-uploaded-photos') || set('min-uploaded-documents') : false) ? 'required' : undefined,
    set('min-chars') ? 'tooShort' : undefined,
    type === 'TextInput' ? byInputType[String(source['input-type'])] : undefined,
    type === 'TextInput' && set('pattern') ? 'patternMismatch' : undefined,
    set('min-selected-items') ? 'tooFewSelected' : undefined,
  ];
  return issues.filter((issue) => issue !== undefined);
}
