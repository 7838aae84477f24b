import type { Reference } from './scope.js';

/** The type of a value as data models and components declare it; `integer` is a type of its own. Spec: flow-json.md 4, 6.2. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** The declared type of what a reference reads; undefined where it is not known, and then nothing is said about it. */
export type TypeOf = (reference: Reference) => ValueType | undefined;

/** Whether a type may be calculated with. */
export function isNumeric(type: ValueType): boolean {
  return type === 'number' || type === 'integer';
}

/** The type of a literal. Numbers count as `number`, whole ones too. Spec: flow-json.md 6.2. */
export function typeOfLiteral(value: string | number | boolean): ValueType {
  switch (typeof value) {
    case 'string': return 'string';
    case 'number': return 'number';
    default: return 'boolean';
  }
}
