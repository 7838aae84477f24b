import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import type { ExchangeProblem } from './ExchangeError.js';

/** An answer, or what makes one of a request. What it throws fails the request. */
export type MockAnswer = EndpointResponse | ((request: EndpointRequest) => EndpointResponse | Promise<EndpointResponse>);

/**
 * A way to fail. A number is a status; 427 may bring a text. `never` waits until the caller gives up. The others fail as
 * `httpEndpoint` would, `timeout` without the wait; `wrong-shape` answers with something no client can use. Spec: endpoint.md 6, 7.
 */
export type MockFailure = number | { readonly status: number; readonly error_msg?: string } | 'never' | 'wrong-shape'
  | Extract<ExchangeProblem, 'network' | 'timeout' | 'not-json' | 'not-base64' | 'wrong-tag' | 'wrong-key'>;

/** What happens once: an answer or a failure, after a while. */
export type MockStep = ({ readonly answer: MockAnswer; readonly fail?: undefined } | { readonly fail: MockFailure; readonly answer?: undefined }) & {
  /** Milliseconds before it happens. Default 0. */
  readonly delay?: number;
};

/** Which requests a rule is for. */
export interface MockMatch {
  /** Default: any, or none at all. */
  readonly screen?: string;
  /** Default: any but `ping` and `error_notification`, which a mock answers as a healthy endpoint would. Spec: endpoint.md 3. */
  readonly action?: EndpointRequest['action'] | 'error_notification';
  readonly when?: (request: EndpointRequest) => boolean;
}

/** One line of a script: what to do with the requests it matches. The steps of a sequence are taken in turn; the last one stays. */
export type MockRule = MockMatch & (MockStep | { readonly sequence: readonly [MockStep, ...MockStep[]]; readonly delay?: undefined });

/** The first rule that matches counts. */
export type MockScript = readonly MockRule[];
