import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FlowDocument } from '../document/flowDocument.js';
import type { FieldType, JsonObject, JsonValue } from '../spec/types.js';
import type { Endpoint, EndpointRequest } from './endpoint.js';
import type { FlowEvent } from './events.js';
import type { ResolvedScreen } from './resolved.js';
import type { FieldValue, FlowState } from './state.js';

/** What the opening message carries. Spec: endpoint.md 9.1. */
export interface FlowLaunch {
  /** `navigate` (default) shows a screen at once; `data_exchange` asks the endpoint first. */
  readonly action?: 'navigate' | 'data_exchange';
  /** Default: the first entry screen. */
  readonly screen?: string;
  readonly data?: JsonObject;
  /** Default: `unused`, as WhatsApp sends it. */
  readonly flowToken?: string;
  readonly mode?: 'draft' | 'published';
}

/** Options of `createFlow`. */
export interface FlowOptions {
  readonly launch?: FlowLaunch;
  /**
   * Decides for a preview without endpoint where several routes lead on: a screen id, or undefined to ask the viewer.
   */
  readonly chooseRoute?: (request: EndpointRequest, routes: readonly string[]) => string | undefined;
  /**
   * Shapes a picked file for the payload of a request, encrypted as the protocol asks; gets what `complete` would carry. Without
   * it files go out as they are named in the response. Spec: endpoint.md 10.
   */
  readonly shapeFile?: (file: JsonObject) => Promise<JsonValue>;
  /** Calls `run` after so many milliseconds, unless what it returns is called before. Default: the platform's timer. */
  readonly wait?: (milliseconds: number, run: () => void) => () => void;
  /** Without one the preview answers itself (spec/README 23 to 26). */
  readonly endpoint?: Endpoint;
  /** Milliseconds since the epoch; only calendars ask. */
  readonly now?: () => number;
  /** IANA zone of the timestamps of DatePicker before 5.0. Default `UTC` (spec/README 32). */
  readonly timeZone?: string;
  /** How number inputs enter payloads. Default `text` (spec/README 2). */
  readonly numberPayload?: 'text' | 'number';
  /** `subscribe` puts off requests, loading and findings until somebody listens, so that a server can render without side effects. */
  readonly startOn?: 'create' | 'subscribe';
  readonly onEvent?: (event: FlowEvent) => void;
  readonly onComplete?: (response: FlowResponse) => void;
  readonly onClose?: () => void;
  readonly onOpenUrl?: (url: string) => void;
  readonly onReport?: (diagnostic: Diagnostic) => void;
}

/** One answer in the summary a user sees after completion. Spec: flow-json.md 2. */
export interface SummaryItem {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  /** Titles of chosen options, days as `YYYY-MM-DD`, file names; `undefined` where the answer is masked. */
  readonly text: string | undefined;
  /** The same one by one, where an answer is several options or files, or the two days of a range. */
  readonly parts?: readonly string[];
}
/** The answers of one visited screen. */
export interface SummaryScreen {
  readonly screen: string;
  readonly title: string;
  readonly items: readonly SummaryItem[];
}
/** What a completed Flow leaves behind. Spec: endpoint.md 9.3. */
export interface FlowResponse {
  /** As the business receives it: JSON in a string, payload plus `flow_token`. */
  readonly response_json: string;
  /** The same, parsed. */
  readonly params: JsonObject;
  readonly flow_token: string;
  /** Screen it ended on. */
  readonly screen: string;
  readonly summary: readonly SummaryScreen[];
}

/** A running Flow: read it, subscribe to it, act on it. Also what a ref on `FlowPreview` gives. */
export interface FlowController {
  /** Replaces the document; screen, values and history stay where ids and names still exist. */
  load(document: FlowDocument): void;
  document(): FlowDocument;
  getState(): FlowState;
  subscribe(listener: () => void): () => void;
  send(event: FlowEvent): void;
  /** The screen on show; undefined while opening, failed, completed or closed. */
  screen(): ResolvedScreen | undefined;
  /** Findings of the run so far. */
  diagnostics(): readonly Diagnostic[];
  /** Adds a finding of the host or of a view, such as a component that crashed. */
  report(diagnostic: Diagnostic): void;
  /** Sets a field of the current screen. Dates are `YYYY-MM-DD` in every version. Unknown names are ignored. */
  change(name: string, value: FieldValue): void;
  /** Says that a field was left, so that its error may show. */
  blur(name: string): void;
  /** Presses the Footer, a link or a list row, named by its JSON pointer. */
  press(pointer: string, itemId?: string): void;
  /** Opens the address of a link inside a text, through the host. Schemes other than http and https are refused. */
  followLink(url: string): void;
  back(): void;
  close(): void;
  /** Takes up a closed run where it was left, as Android offers; a run that never showed a screen stays closed. Spec: visual.md 2. */
  reopen(): void;
  reset(): void;
  /** Answers for the endpoint where several routes lead on; the screen on show means staying. */
  chooseRoute(screenId: string): void;
  /** Sends the request that failed once more. */
  retry(): void;
  goTo(screenId: string): void;
  response(): FlowResponse | undefined;
  /** Stops: late answers are dropped, no listener is called again. */
  dispose(): void;
}
