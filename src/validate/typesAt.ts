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
