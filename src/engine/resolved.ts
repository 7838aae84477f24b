import type { DateRange, DrawnType, FieldType, JsonObject, ResolvedPropsOf, ValueOf } from '../spec/types.js';

/** Why a field is not valid; `strings` has a text for each. */
export type IssueId =
  | 'required' | 'tooShort' | 'tooLong' | 'notEmail' | 'notPhone' | 'notNumber' | 'notPasscode' | 'patternMismatch' | 'patternPending'
  | 'tooFewSelected' | 'tooManySelected' | 'dateUnavailable' | 'dateTooEarly' | 'dateTooLate' | 'rangeTooShort' | 'rangeTooLong'
  | 'tooFewFiles' | 'tooManyFiles' | 'fileTooLarge' | 'fileType';

/** The library's own verdict on a field. `part` names the end of a range it is about. */
export interface FieldIssue {
  readonly id: IssueId;
  readonly params: Readonly<Record<string, string | number>>;
  readonly part?: 'start-date' | 'end-date';
}
/** What to show at a field now: the author's message as it stands (text, or texts by part or file), or the library's own verdict. */
export type FieldMessage = { readonly from: 'author'; readonly text: string | JsonObject } | { readonly from: 'check'; readonly issue: FieldIssue };

/** The live side of an input. */
export interface FieldState<T extends FieldType = FieldType> {
  readonly name: string;
  /** Dates are `YYYY-MM-DD` in every version, `""` when empty; an empty range has two empty ends. */
  readonly value: ValueOf<T>;
  readonly enabled: boolean;
  /** One answer per end for a CalendarPicker in range mode. */
  readonly required: boolean | DateRange<boolean>;
  /** Quiet until the field was left or submitted, live afterwards; an author's message shows at once. */
  readonly message?: FieldMessage;
}

interface NodeOf<T> {
  readonly type: T;
  /** JSON pointer of the component in the document; also its identity. */
  readonly pointer: string;
}
/** An input, ready to draw. */
export interface FieldNode<T extends FieldType> extends NodeOf<T> {
  readonly props: ResolvedPropsOf<T>;
  readonly field: FieldState<T>;
}
/** The Footer, ready to draw. `enabled` is the author's word, `blocked` the form's (spec/README 10). */
export interface FooterNode extends NodeOf<'Footer'> {
  readonly props: ResolvedPropsOf<'Footer'>;
  readonly enabled: boolean;
  readonly blocked: boolean;
}
/** Anything else that is drawn. */
export interface PlainNode<T extends DrawnType> extends NodeOf<T> {
  readonly props: ResolvedPropsOf<T>;
}
/** A component whose type is no known one; drawn as a labelled placeholder. */
export interface UnknownNode extends NodeOf<'Unknown'> {
  readonly typeName: string;
}

/** What a view draws: final values only, no bindings. Keeps its identity while nothing in it changed. */
export type ResolvedNode<T extends DrawnType = DrawnType> =
  T extends FieldType ? FieldNode<T> : T extends 'Footer' ? FooterNode : PlainNode<T>;
/** Any node of a screen. */
export type AnyNode = { [T in DrawnType]: ResolvedNode<T> }[DrawnType] | UnknownNode;

/** The screen on show, ready to draw. Lists keep their identity while nothing in them changed. */
export interface ResolvedScreen {
  readonly id: string;
  readonly pointer: string;
  readonly title: string;
  readonly terminal: boolean;
  /** In order, Form, If and Switch already resolved; the Footer is apart. */
  readonly nodes: readonly AnyNode[];
  readonly footer: FooterNode | undefined;
  readonly canGoBack: boolean;
  /** Share of the way done, above 0 to 1; undefined where no bar is drawn. Spec: visual.md 2. */
  readonly progress: number | undefined;
  /** The screen has received nothing and stands on its example values. */
  readonly onExample: boolean;
  /** A request is under way; controls are locked. */
  readonly busy: boolean;
}
