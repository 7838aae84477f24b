import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EndpointRequest, EndpointResponse } from './endpoint.js';
import type { Completion, FieldValue } from './state.js';

/** Nothing came back, what came could not be read, or the host set the endpoint up wrongly. */
export type FailureReason = 'network' | 'unreadable' | 'setup';

/** Everything that can happen to a run. Plain data, so that a run can be recorded and replayed. */
export type FlowEvent =
  | { readonly type: 'change'; readonly name: string; readonly value: FieldValue }
  | { readonly type: 'blur'; readonly name: string }
  /** A Footer, link or list row was pressed; `pointer` names the component. */
  | { readonly type: 'press'; readonly pointer: string; readonly itemId?: string }
  | { readonly type: 'back' }
  | { readonly type: 'close' }
  /** Takes up a closed run where it was left. */
  | { readonly type: 'reopen' }
  | { readonly type: 'reset' }
  /** Jumps to a screen without an action, for hosts that show one screen. */
  | { readonly type: 'goTo'; readonly screen: string }
  | { readonly type: 'retry' }
  | { readonly type: 'dismissSnackbar' }
  /** A link inside a text was pressed. */
  | { readonly type: 'followLink'; readonly url: string }
  | { readonly type: 'endpointReplied'; readonly number: number; readonly response: EndpointResponse }
  /** `status` is that of an endpoint that refused, `text` what it says to the user, `reason` why nothing usable came back. */
  | { readonly type: 'endpointFailed'; readonly number: number; readonly problem: string; readonly status?: number; readonly text?: string; readonly reason?: FailureReason }
  /** The viewer says where the endpoint would lead; the screen on show means staying there. */
  | { readonly type: 'chooseRoute'; readonly screen: string }
  | { readonly type: 'patternsArrived' };

/** Work a transition asks the host to do. */
export type Effect =
  | { readonly type: 'callEndpoint'; readonly number: number; readonly request: EndpointRequest }
  /** Tells the endpoint that its answer was of no use; nobody waits for a reply. */
  | { readonly type: 'notifyEndpoint'; readonly request: EndpointRequest }
  | { readonly type: 'openUrl'; readonly url: string }
  | { readonly type: 'complete'; readonly completion: Completion }
  | { readonly type: 'close' }
  | { readonly type: 'report'; readonly diagnostic: Diagnostic };
