import type { JsonValue } from '../spec/types.js';

/** `${data.a.b}`, `${form.x}`, `${screen.ID.form.x}`. Spec: flow-json.md 5.1. */
export interface Reference {
  readonly scope: 'data' | 'form';
  /** Another screen's store; undefined reads the current screen. */
  readonly screen?: string;
  readonly path: readonly [string, ...string[]];
}

/**
 * What an expression reads from. `operand` is asked inside expressions and conditions, where a number input reads as a number
 * (spec/README 2); `value` where the reference is the whole string.
 */
export interface Scope {
  read(reference: Reference, as: 'value' | 'operand'): JsonValue | undefined;
}
