import type { JsonValue } from '../../spec/types.js';

/** Whom a change is about, for a sentence: as the newer version has it, or the older where it is gone. */
export interface ChangeSubject {
  /** Id of the screen; absent for a change of the Flow as a whole. */
  readonly screen?: string;
  /** Id of the screen in the older version, where the two differ. */
  readonly screenBefore?: string;
  /** Type of the component; absent for a change of a screen or of the Flow. */
  readonly type?: string;
  /** What a person knows the component by: its label, its text or its name, as written. */
  readonly label?: string;
}

interface Change<K extends string> {
  readonly kind: K;
  readonly about: ChangeSubject;
}

/** Something new. `to` is its pointer in the newer version; `after` holds it without what was moved into it. */
export interface Addition extends Change<'screen-added' | 'component-added'> {
  readonly to: string;
  readonly after: JsonValue;
}
/** Something gone. `from` is its pointer in the older version; `before` holds it without what was moved out of it. */
export interface Removal extends Change<'screen-removed' | 'component-removed'> {
  readonly from: string;
  readonly before: JsonValue;
}
/** Something at another place: among its siblings, in another branch, on another screen. */
export interface Move extends Change<'screen-moved' | 'component-moved'> {
  readonly from: string;
  readonly to: string;
}
/** One value of something that is in both versions. */
export interface ValueChange extends Change<
  'screen-renamed' | 'component-changed' | 'payload-changed' | 'screen-changed' | 'data-changed' | 'routes-changed' | 'flow-changed'
> {
  /** Pointer of the component, the screen or (empty) the Flow in the older version. */
  readonly from: string;
  /** The same in the newer version. */
  readonly to: string;
  /** Keys below it that lead to the value. */
  readonly path: readonly [string, ...string[]];
  /** Absent where there was none. */
  readonly before?: JsonValue;
  /** Absent where there is none any more. */
  readonly after?: JsonValue;
}

/** One difference between two versions of a Flow. Plain data; `describeChange` puts it into words. */
export type FlowChange = Addition | Removal | Move | ValueChange;
