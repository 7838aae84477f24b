import { createContext, type ComponentType } from 'react';
import type { ResolvedNode } from '../engine/resolved.js';
import type { DrawnType } from '../spec/types.js';

/** A view of one component type: gets final values, draws them, and speaks to the Flow through `useFlow`. */
export type View<T extends DrawnType> = ComponentType<{ readonly node: ResolvedNode<T> }>;
/** One view for each type that is drawn; a missing one is a compile error. */
export type Registry = { readonly [T in DrawnType]: View<T> };
/** Host views in place of the library's own. */
export type RegistryOverrides = { readonly [T in DrawnType]?: View<T> };

export const RegistryContext = createContext<Registry | undefined>(undefined);
