import type { ScreenSource } from '../document/flowDocument.js';
import type { TypeOf } from '../expression/valueType.js';
import { lookUp } from './lookUp.js';
import type { Names } from './names.js';

/** Tells the types of references as they read on a screen. */
export function typesAt(here: ScreenSource, names: Names): TypeOf {
  return (reference) => {
    const found = lookUp(reference, here, names);
    return found.kind === 'data' || found.kind === 'field' ? found.type : undefined;
  };
}

/**
 * Tells the types of values as they are handed on. A number input is known to pass as text and as a number, so nothing is
 * said about it. Spec: components.md 9.1.
 */
export function sentTypesAt(here: ScreenSource, names: Names): TypeOf {
  return (reference) => {
    const found = lookUp(reference, here, names);
    if (found.kind === 'field') return found.type === 'number' ? undefined : found.type;
    return found.kind === 'data' ? found.type : undefined;
  };
}
