import type { Range } from '../diagnostics/diagnostic.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { KnownVersion } from '../spec/versions.js';

/** One screen, read tolerantly: whatever has the wrong type counts as absent. Spec: flow-json.md 2. */
export interface ScreenSource {
  /** As written; a screen without an id gets one of the form `(screen 1)`. */
  readonly id: string;
  readonly pointer: string;
  /** Text or a binding, as written. */
  readonly title: JsonValue | undefined;
  readonly terminal: boolean;
  /** Only meaningful on a terminal screen. */
  readonly success: boolean;
  readonly refreshOnBack: boolean;
  readonly sensitive: readonly string[];
  /** Example values of the data model, by field. Spec: flow-json.md 4. */
  readonly examples: JsonObject;
  /** The data model as written. */
  readonly dataModel: JsonObject;
  /** `layout.children`, as written. */
  readonly children: readonly JsonValue[];
  readonly childrenPointer: string;
}

/** A Flow that can be drawn. Immutable; objects inside have no prototype. */
export interface FlowDocument {
  /** The text it was read from; undefined when it was given as an object. */
  readonly text: string | undefined;
  readonly value: JsonObject;
  /** As written, if it was text. */
  readonly version: string | undefined;
  /** The published version whose rules apply. */
  readonly runsAs: KnownVersion;
  readonly screens: readonly ScreenSource[];
  /** As written, entries of the wrong type left out. Spec: flow-json.md 11. */
  readonly routingModel: ReadonlyMap<string, readonly string[]> | undefined;
  /** Its presence makes the Flow an endpoint Flow. Spec: flow-json.md 1. */
  readonly dataApiVersion: string | undefined;
  /** The value at a JSON pointer. */
  at(pointer: string): JsonValue | undefined;
  /** Place of a value (or of its key) in the text; undefined when the source was an object or the pointer leads nowhere. */
  locate(pointer: string, part?: 'key' | 'value'): Range | undefined;
}
