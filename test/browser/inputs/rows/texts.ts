import { says } from '../../properties/looks.js';
import type { InputRow } from '../inputRow.js';
import { enter, leave, type, wipe } from '../realSteps.js';

interface Words {
  readonly good: string;
  readonly bad: string;
  readonly says: string;
  /** Typed behind the bad one makes it good. */
  readonly mend: string;
}

const textInput = (kind: string, { good, bad, says: message, mend }: Words): InputRow => ({
  kind: `TextInput ${kind}`, type: 'TextInput', props: { name: 'answer', label: 'Answer', required: true, 'input-type': kind, 'min-chars': 3 },
  fill: { steps: [type(good)], holds: good },
  empty: { steps: [wipe], holds: '' },
  // What is too long stays to be mended: nothing that was typed is swallowed.
  maximum: { props: { 'max-chars': good.length }, steps: [type(good + good.slice(-1)), leave], holds: good + good.slice(-1), look: says(`Enter at most ${good.length} characters.`), sees: true },
  missing: { steps: [enter, leave], says: 'Enter Answer' },
  wrong: { steps: [type(bad), leave], holds: bad, says: message },
  mend: { steps: [type(mend)], holds: bad + mend },
});

export const texts: readonly InputRow[] = [
  textInput('text', { good: 'Ada', bad: 'Ad', says: 'Enter at least 3 characters.', mend: 'a' }),
  textInput('number', { good: '12.5', bad: '12-', says: 'Enter a number.', mend: '{Backspace}5' }),
  textInput('email', { good: 'ada@example.org', bad: 'ada', says: 'Enter a valid email address.', mend: '@example.org' }),
  textInput('password', { good: 'secret', bad: 'se', says: 'Enter at least 3 characters.', mend: 'cret' }),
  textInput('passcode', { good: '1234', bad: '12x', says: 'Enter digits only.', mend: '{Backspace}3' }),
  textInput('phone', { good: '+49 30 123', bad: '+4y', says: 'Enter a valid phone number.', mend: '{Backspace}930' }),
].map((row) => {
  // A Backspace takes one letter of the wrong word away.
  const typed = String(row.mend.holds);
  return { ...row, mend: { ...row.mend, holds: typed.replace(/.\{Backspace\}/, '') } };
});

export const areas: readonly InputRow[] = [{
  kind: 'TextArea', type: 'TextArea', props: { name: 'answer', label: 'Answer', required: true, 'max-length': 9 },
  fill: { steps: [type('One{Enter}Two')], holds: 'One\nTwo' },
  empty: { steps: [wipe], holds: '' },
  maximum: { steps: [type('Ten chars!'), leave], holds: 'Ten chars!', look: says('Enter at most 9 characters.'), sees: true },
  wrong: { steps: [type('a'), wipe, leave], holds: '', says: 'Enter Answer' },
  mend: { steps: [type('Mended')], holds: 'Mended' },
}];
