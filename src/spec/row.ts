import type { ActionName } from './actions.js';

/** A Flow JSON version as written in a document, e.g. `'7.1'`. */
export type Version = `${number}.${number}`;

/** What properties hold; `spec/types.ts` maps each kind to its TypeScript types. */
export const propertyKinds = [
  'name', 'string', 'text', 'boolean', 'integer', 'number', 'enum', 'enums', 'strings',
  'items', 'chips', 'navigationItems', 'images', 'image', 'color', 'object',
  'action', 'date', 'dates', 'regex', 'value', 'message', 'map',
  'string|range', 'boolean|range',
  'components', 'cases', 'condition', 'binding',
] as const;
/** What a property holds. */
export type PropertyKind = (typeof propertyKinds)[number];

/** One property of a component or list item. */
export interface PropertyRow {
  readonly kind: PropertyKind;
  readonly required?: true;
  /** First version that demands the property, where older ones leave it optional. */
  readonly requiredSince?: Version;
  /** May hold a reference, or from 6.0 a backtick expression. */
  readonly dynamic?: true;
  readonly since?: Version;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly maxWithImages?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Decoded size in bytes, as one figure or by version. */
  readonly maxBytes?: number | { readonly [range: string]: number };
  /** What a renderer does past the limit; without it the text is drawn in full. */
  readonly overLimit?: 'cut' | 'drop' | 'placeholder';
  /** Actions an action property may hold, with the first version of each. */
  readonly actions?: { readonly [A in ActionName]?: Version };
  /** Exists only while the component stands outside a Form. */
  readonly formless?: true;
  readonly onlyWhen?: 'range';
  readonly properties?: { readonly [name: string]: PropertyRow };
  readonly confidence?: 'example' | 'library' | 'conflict' | 'inferred';
}

/** What a field's value looks like in `${form.name}`. */
export type ValueKind = 'text' | 'id' | 'ids' | 'boolean' | 'date' | 'date|range' | 'files';

/** One component type. */
export interface ComponentRow {
  readonly since: Version;
  readonly mustBeInFormUntil?: Version;
  readonly maxPerScreen?: number;
  readonly maxPerFlow?: number;
  readonly maxNesting?: number;
  /** Where it may stand besides the top level, with the first version that allows it. */
  readonly places: { readonly form?: Version; readonly if?: Version; readonly switch?: Version };
  /** Set for inputs only. */
  readonly value?: ValueKind;
  readonly properties: { readonly [name: string]: PropertyRow };
}
