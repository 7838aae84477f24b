import { issue, type FieldBehavior } from './behavior.js';

/** OptIn: ticked or not; required means ticked. Spec: components.md 5. */
export const optIn: FieldBehavior = {
  empty: () => false,
  holds: (value) => typeof value === 'boolean',
  read: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  isEmpty: (value) => value !== true,
  check: (value, { required }) => (value !== true && required === true ? issue('required') : undefined),
  payload: (value) => value === true,
  operand: (value) => value === true,
};
