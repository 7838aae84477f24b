import type { ActionName } from './actions.js';
import type { components } from './components.js';
import type { carouselImage, chipsItem, dataSourceItem, navigationItem } from './items.js';
import type { PropertyRow, ValueKind } from './row.js';

type Rows = typeof components;

/** The 24 component types of Flow JSON. */
export type FlowType = keyof Rows;
/** Types that are structure: resolved by the engine, never drawn by a view of their own. */
export type StructureType = 'Form' | 'If' | 'Switch';
/** Types that have a view. */
export type DrawnType = Exclude<FlowType, StructureType>;
/** Types that hold a value of the form. */
export type FieldType = { [T in FlowType]: Rows[T] extends { value: ValueKind } ? T : never }[FlowType];

/** A whole-string reference, or from 6.0 a backtick expression. Spec: flow-json.md 5, 6. */
export type DynamicText = `\${${string}}` | `\`${string}\``;
type Dynamic<T> = T | DynamicText;

/** `{ "start-date": …, "end-date": … }`, the range form of a CalendarPicker. */
export interface DateRange<T = string> {
  readonly 'start-date': T;
  readonly 'end-date': T;
}

/** An action as written. Spec: flow-json.md 10.1. */
export type SourceAction =
  | { readonly name: 'navigate'; readonly next: { readonly type: 'screen'; readonly name: string }; readonly payload?: JsonObject }
  | { readonly name: 'complete' | 'data_exchange'; readonly payload?: JsonObject }
  | { readonly name: 'update_data'; readonly payload: JsonObject }
  | { readonly name: 'open_url'; readonly url: string };
/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
/** A JSON object. The library builds its own without a prototype. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** A picked file, by id; its bytes lie in the host's file store, never in the state. */
export interface PickedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes in base64, once it is known; the response carries it. Spec: endpoint.md 10. */
  readonly sha256?: string;
}

interface Plain {
  name: string; string: string; text: string | readonly string[]; boolean: boolean; integer: number; number: number;
  strings: readonly string[]; image: string; color: string; date: string; dates: readonly string[]; regex: string;
  value: JsonValue; message: string | JsonObject; map: JsonObject;
  'string|range': string | DateRange; 'boolean|range': boolean | DateRange<boolean>;
  condition: string | boolean; binding: string;
}
type SourceOf<P extends PropertyRow> =
  P['kind'] extends 'enum' ? NonNullable<P['enum']>[number]
  : P['kind'] extends 'enums' ? readonly NonNullable<P['enum']>[number][]
  : P['kind'] extends 'items' ? readonly SourceProps<typeof dataSourceItem>[]
  : P['kind'] extends 'chips' ? readonly SourceProps<typeof chipsItem>[]
  : P['kind'] extends 'navigationItems' ? readonly SourceProps<typeof navigationItem>[]
  : P['kind'] extends 'images' ? readonly SourceProps<typeof carouselImage>[]
  : P['kind'] extends 'object' ? SourceProps<NonNullable<P['properties']>>
  : P['kind'] extends 'action' ? SourceAction & { readonly name: keyof P['actions'] & ActionName }
  : P['kind'] extends 'components' ? readonly SourceNode[]
  : P['kind'] extends 'cases' ? { readonly [key: string]: readonly SourceNode[] }
  : P['kind'] extends keyof Plain ? Plain[P['kind']] : never;
type SourceValue<P extends PropertyRow> = P extends { dynamic: true } ? Dynamic<SourceOf<P>> : SourceOf<P>;
type RequiredKeys<R> = { [K in keyof R]: R[K] extends { required: true; requiredSince?: undefined } ? K : never }[keyof R];
type SourceProps<R extends { readonly [name: string]: PropertyRow }> =
  { readonly [K in RequiredKeys<R>]: SourceValue<R[K]> } & { readonly [K in Exclude<keyof R, RequiredKeys<R>>]?: SourceValue<R[K]> };

/** One component as the JSON writes it: kebab-case keys, strings that may be bindings. */
export type SourceNode = { [T in FlowType]: { readonly type: T } & SourceProps<Rows[T]['properties']> }[FlowType];
/** The properties of one type as the JSON writes them. */
export type SourcePropsOf<T extends FlowType> = SourceProps<Rows[T]['properties']>;

type Camel<S> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** An option of CheckboxGroup, RadioButtonsGroup, Dropdown or ChipsSelector, ready to draw. */
export interface ResolvedItem {
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
  readonly description?: string;
  readonly metadata?: string;
  /** A `data:` URL; empty where a placeholder is drawn. */
  readonly image?: string;
  readonly altText?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** Counts from 1 for an invented option of an empty example list. Spec: README 25. */
  readonly example?: number;
}
/** A row of a NavigationList, ready to draw. */
export interface ResolvedNavigationItem {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly metadata?: string;
  /** `image` is a `data:` URL; undefined where a placeholder is drawn. */
  readonly start?: { readonly image?: string; readonly altText?: string };
  readonly end?: { readonly title?: string; readonly description?: string; readonly metadata?: string };
  readonly badge?: string;
  readonly tags: readonly string[];
}
/** A picture of an ImageCarousel, ready to draw; `src` is a `data:` URL, undefined when it can't be shown. */
export interface ResolvedImage {
  readonly src?: string;
  readonly altText: string;
}

type ResolvedOf<P extends PropertyRow> =
  P['kind'] extends 'enum' ? NonNullable<P['enum']>[number]
  : P['kind'] extends 'enums' ? readonly NonNullable<P['enum']>[number][]
  : P['kind'] extends 'items' | 'chips' ? readonly ResolvedItem[]
  : P['kind'] extends 'navigationItems' ? readonly ResolvedNavigationItem[]
  : P['kind'] extends 'images' ? readonly ResolvedImage[]
  : P['kind'] extends 'action' ? boolean
  : P['kind'] extends keyof Plain ? Plain[P['kind']] : never;
/** Properties the engine consumes and views never see. */
type Consumed = 'visible' | 'pattern' | 'init-value' | 'error-message' | 'enabled' | 'required' | 'name'
  | 'on-select-action' | 'on-unselect-action';
type Certain<P extends PropertyRow> =
  P extends { default: unknown } | { required: true; kind: 'string' | 'text' | 'items' | 'chips' | 'navigationItems' | 'images' | 'string|range' } | { kind: 'action' } ? true : false;
type ResolvedProps<R extends { readonly [name: string]: PropertyRow }> =
  { readonly [K in Exclude<keyof R, Consumed> as Certain<R[K]> extends true ? Camel<K> : never]: ResolvedOf<R[K]> }
  & { readonly [K in Exclude<keyof R, Consumed> as Certain<R[K]> extends true ? never : Camel<K>]?: ResolvedOf<R[K]> };
/** The properties of one type as a view gets them: camelCase keys, final values, defaults filled in, actions as "is there one". */
export type ResolvedPropsOf<T extends DrawnType> = ResolvedProps<Rows[T]['properties']>;

interface Values {
  text: string; id: string; ids: readonly string[]; boolean: boolean; date: string;
  'date|range': string | DateRange; files: readonly PickedFile[];
}
/** What `${form.name}` reads for a field of type T. Spec: components.md 3. */
export type ValueOf<T extends FieldType> = Rows[T] extends { value: infer V extends ValueKind } ? Values[V] : never;
