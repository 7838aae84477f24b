import type { FieldIssue } from '../resolved.js';
import { figure, issue, type CheckContext, type FieldBehavior } from './behavior.js';

/** Built-in checks by input type; WhatsApp publishes none. Spec: README 36. */
const formats: { readonly [inputType: string]: { readonly fits: (text: string) => boolean; readonly id: FieldIssue['id'] } } = {
  email: { fits: (text) => /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/.test(text), id: 'notEmail' },
  phone: { fits: (text) => /^[0-9+\-() ]+$/.test(text) && text.replace(/\D/g, '').length >= 3, id: 'notPhone' },
  number: { fits: (text) => /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text), id: 'notNumber' },
  passcode: { fits: (text) => /^\d+$/.test(text), id: 'notPasscode' },
};

/** Length in code points, so that an emoji counts once. */
const lengthOf = (text: string) => [...text].length;

function check(value: string, { props, required, program, component }: CheckContext): FieldIssue | undefined {
  if (value === '') return required === true ? issue('required') : undefined;
  const min = figure(props, 'minChars');
  const max = figure(props, 'maxChars') ?? figure(props, 'maxLength');
  if (min !== undefined && lengthOf(value) < min) return issue('tooShort', { min });
  if (max !== undefined && lengthOf(value) > max) return issue('tooLong', { max });
  const format = formats[String(props['inputType'])];
  if (format && !format.fits(value)) return issue(format.id);
  const pattern = component.source['pattern'];
  if (typeof pattern !== 'string' || pattern === '') return undefined;
  const verdict = program.patterns.test(pattern, value);
  return verdict === 'pending' ? issue('patternPending') : verdict === false ? issue('patternMismatch') : undefined;
}

/** A number as typed, with the decimal comma that some keyboards give. */
const numberOf = (text: string) => Number(text.replace(',', '.'));

/** TextInput and TextArea: the text as typed. Spec: components.md 5, README 2. */
export const text: FieldBehavior = {
  empty: () => '',
  holds: (value) => typeof value === 'string',
  read: (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined),
  isEmpty: (value) => value === '',
  check: (value, context) => check(value as string, context),
  payload(value, { program, component }) {
    if (program.options.numberPayload !== 'number') return value as string;
    return text.operand(value, { program, component });
  },
  operand(value, { component }) {
    const isNumber = component.source['input-type'] === 'number' && formats['number']!.fits(value as string);
    return isNumber ? numberOf(value as string) : (value as string);
  },
};
