import type { JsonValue } from '../spec/types.js';
import { isObject, type Shared } from './shared.js';

/** A value in a shared address that may be somebody's. */
export interface PersonalValue {
  /** JSON pointer into what is shared: `/flow/screens/0/…` or `/launch/data/…`. */
  readonly pointer: string;
  /** Why: it looks like an e-mail address, a telephone number, a long number, or it came with the opening message of one customer. */
  readonly kind: 'email' | 'phone' | 'number' | 'launch-data';
  readonly value: string;
}

const email = /[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}/i;
/** Ten digits or more in groups, as telephone numbers are written; a date has eight. */
const phone = /(?:^|[^\w.])(?:\+|00)\d[\d ().-]{6,}\d|(?:^|[^\w.-])\(?0\d{1,4}\)?[ /.-]\d[\d ./-]{4,}\d/;
/** Digits as on a bank card; a point in time in milliseconds has 13. */
const longNumber = /(?:^|\D)\d(?:[ -]?\d){13,18}(?:$|\D)/;
/** Names in RFC 2606 and RFC 6761 that can belong to nobody. */
const nobodys = /@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid|localhost)\b/i;
/** Where the authors of a Flow put values that stand for a customer's. */
const defaults = new Set(['init-value', 'init-values', '__example__']);

/** Names what in a shared Flow looks like a person's data: default values, example data and launch data. */
export function personalValues({ flow, launch }: Shared): readonly PersonalValue[] {
  const found: PersonalValue[] = [];

  const judge = (value: string, pointer: string, always: boolean) => {
    if (email.test(value)) {
      if (!nobodys.test(value) || always) found.push({ pointer, kind: 'email', value });
    } else if (phone.test(value)) found.push({ pointer, kind: 'phone', value });
    else if (longNumber.test(value)) found.push({ pointer, kind: 'number', value });
    else if (always && value !== '') found.push({ pointer, kind: 'launch-data', value });
  };
  // What is nested deeper than any Flow is no default value of one; the limit spares the stack.
  const visit = (value: JsonValue | undefined, pointer: string, isDefault: boolean, always: boolean, depth: number): void => {
    if (depth > 100) return;
    if (typeof value === 'string' || typeof value === 'number') {
      if (isDefault && !String(value).startsWith('data:')) judge(String(value), pointer, always);
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item as JsonValue, `${pointer}/${index}`, isDefault, always, depth + 1));
    else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, isDefault || defaults.has(key), always, depth + 1);
    }
  };

  visit(typeof flow === 'string' ? parsed(flow) : flow as JsonValue, '/flow', false, false, 0);
  visit(launch?.data, '/launch/data', true, true, 0);
  return found;
}

/** A document that does not parse has no values to look at. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
