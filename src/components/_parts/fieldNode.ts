import type { FieldState } from '../../engine/resolved.js';
import type { FieldType } from '../../spec/types.js';

/** What the shared parts need to know of an input. */
export interface AnyFieldNode {
  readonly type: FieldType;
  readonly pointer: string;
  readonly field: FieldState;
}

/** The named state on the root of a component; the first that holds wins. Spec: README 44. */
export type NamedState = 'disabled' | 'invalid' | 'focused' | 'filled' | 'idle';

/** Names the state of an input. Spec: README 44. */
export function namedState(is: { readonly enabled: boolean; readonly invalid: boolean; readonly focused: boolean; readonly filled: boolean }): NamedState {
  if (!is.enabled) return 'disabled';
  if (is.invalid) return 'invalid';
  if (is.focused) return 'focused';
  return is.filled ? 'filled' : 'idle';
}

/** The public attributes on the root of an input. Spec: DESIGN 3. */
export function fieldAttributes(node: AnyFieldNode, state: NamedState) {
  return { 'data-flow-type': node.type, 'data-flow-name': node.field.name, 'data-flow-pointer': node.pointer, 'data-state': state } as const;
}
