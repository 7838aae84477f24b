import { components } from '../spec/components.js';
import type { ComponentRow } from '../spec/row.js';
import type { FlowType } from '../spec/types.js';

/** The spec row of a type as the author wrote it; undefined when there is no such component. */
export function rowOf(type: string): ComponentRow | undefined {
  return Object.hasOwn(components, type) ? components[type as FlowType] : undefined; // just found among the keys
}
