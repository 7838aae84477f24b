import { components } from '../../src/spec/components.js';
import type { FlowType, SourceNode, SourcePropsOf } from '../../src/spec/types.js';

/** One node for each change of a base, one below the other; each input gets a name of its own. */
export function variants<T extends FlowType>(type: T, base: Partial<SourcePropsOf<T>>, changes: readonly Partial<SourcePropsOf<T>>[]): readonly SourceNode[] {
  const named = 'name' in components[type].properties;
  // The union of all types can't tell that the properties are those of T.
  return changes.map((change, at) => ({ type, ...(named && { name: `field_${'abcdefghijklmnopqrstuvwxyz'[at]}` }), ...base, ...change }) as unknown as SourceNode);
}
