import type { JsonObject, JsonValue, PickedFile } from '../spec/types.js';
import type { EndpointRequest } from './endpoint.js';

/** A value of a field as the form store keeps it. Spec: components.md 3. */
export type FieldValue = string | boolean | readonly string[] | { readonly 'start-date': string; readonly 'end-date': string } | readonly PickedFile[];
/** A map keyed by the author; never has a prototype. */
export type ByKey<T> = { readonly [key: string]: T };

/** `opening` waits for the first answer; `open` shows a screen; `failed` shows the error page; the others are ends, `expired` that of a token no longer valid. */
export type FlowStatus = 'opening' | 'open' | 'failed' | 'completed' | 'closed' | 'expired';

/** Several routes lead on and there is no endpoint to say which: the viewer decides. Spec: README 23, 24. */
export interface RouteChoice {
  /** Screens to choose from. */
  readonly routes: readonly string[];
  /** What the endpoint would have been asked. */
  readonly request: EndpointRequest;
}

/** A request to the endpoint under way. Late answers carry another number and are dropped. */
export interface PendingRequest {
  readonly number: number;
  readonly request: EndpointRequest;
  /** Where it came from: the Footer waits for an answer that leads on; a select handler stays. */
  readonly trigger: 'open' | 'footer' | 'component' | 'select' | 'back';
  /** Actions that followed one from the other up to here without anything a person did; capped. */
  readonly actions: number;
}

/** Why the error page shows, or why the Flow expired. Spec: endpoint.md 6, 7. */
export interface FlowFailure {
  /** For developers. */
  readonly problem: string;
  readonly canRetry: boolean;
  /** What the business says to the user. */
  readonly text?: string;
  /** What a user is told where the business says nothing; `general` where nothing more is known. */
  readonly kind: 'network' | 'timeout' | 'general';
  /** The message is a draft, so testers read the problem itself. */
  readonly draft: boolean;
}

/** How a Flow ended. Spec: endpoint.md 9.3. */
export interface Completion {
  /** Screen it ended on. */
  readonly screen: string;
  /** Authored payload with every reference resolved, plus `flow_token`. */
  readonly params: JsonObject;
}

/** The whole run: plain, serialisable, never mutated. */
export interface FlowState {
  readonly status: FlowStatus;
  /** Screens from the first to the current one; the last is on show. */
  readonly history: readonly string[];
  /** Every screen that was on show, once each, in order of first showing. */
  readonly visited: readonly string[];
  /** What each screen has received; a screen that is absent here stands on its example data (spec/README 26). */
  readonly received: ByKey<true>;
  readonly data: ByKey<JsonObject>;
  readonly form: ByKey<ByKey<FieldValue>>;
  /** Fields that were left or submitted: their errors show. */
  readonly touched: ByKey<ByKey<true>>;
  /** Author messages that an edit has cleared, or the way back, has cleared, by the text they had (spec/README 13). */
  readonly cleared: ByKey<ByKey<JsonValue>>;
  readonly pending: PendingRequest | undefined;
  readonly nextRequest: number;
  /** `error_message` of an answer; a new number shows it again. */
  readonly snackbar: { readonly number: number; readonly text: string } | undefined;
  /** Set while the preview, answering for the endpoint, waits for the viewer's word. */
  readonly choice: RouteChoice | undefined;
  readonly failure: FlowFailure | undefined;
  /** The request that failed, for a retry. */
  readonly failedRequest: PendingRequest | undefined;
  readonly completion: Completion | undefined;
  /** Grows when the pattern engine has arrived, so that fields are judged anew. */
  readonly patterns: number;
}
