import type { RuleId } from './catalog.js';

/** A place in the source text. Lines and columns count from 1 (spec/README 20), the offset from 0 in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
/** From the first character to behind the last one. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
/** Another place a finding speaks of, such as the first of two equal ids. */
export interface Place {
  readonly pointer: string;
  readonly range?: Range;
}
/** `error`: Meta refuses it or it can't work; `warning`: works but risky on devices; `info`: advice. */
export type Severity = 'error' | 'warning' | 'info';
/** Where on the road a finding was made; `message` is about the message that opens a Flow. */
export type Phase = 'parse' | 'validate' | 'run' | 'message';
/** The words a message is filled with. */
export type Params = Readonly<Record<string, string | number>>;

/** The one kind of error the Flows API names today. Spec: flow-json.md 13.1. */
export type MetaErrorType = 'FLOW_JSON_ERROR';

/** One finding. Plain data: it can be stored, sent and compared. */
export interface Diagnostic {
  /** Our own stable id, one per message. */
  readonly rule: RuleId;
  /** Meta's code, where one is published. */
  readonly code?: string;
  /** The kind of error the Flows API answers with; present wherever there is a code. Spec: flow-json.md 13.1. */
  readonly errorType?: MetaErrorType;
  readonly severity: Severity;
  readonly phase: Phase;
  /** English, complete sentence. */
  readonly message: string;
  /** RFC 6901 pointer into the document; `""` is the whole. */
  readonly pointer: string;
  /** Present when the source was text. */
  readonly range?: Range;
  readonly related?: readonly Place[];
  readonly params: Params;
  /** Address of the page of Meta's documentation the finding is about; absent where it is about this library alone. */
  readonly spec?: string;
  /** WhatsApp does not say it yet, because an earlier check already refuses the document. Spec: flow-json.md 13.2, README 22. */
  readonly afterSchema?: true;
}
