import { statuses } from '../spec/endpoint.js';

/**
 * What went wrong between the preview and an endpoint. Spec: endpoint.md 2, 5, 6, 10.
 *
 * - `network`: nothing came back: refused, offline, or the browser kept the answer from the page (CORS).
 * - `timeout`: no whole answer in time.
 * - `wrong-key`: a PEM that can not be used, or a request wrapped for another key.
 * - `wrong-tag`: ciphertext that does not fit its tag: another key, another IV, or changed on the way.
 * - `not-base64`, `not-json`, `wrong-shape`: what came is not written as the protocol wants it.
 * - `wrong-hash`, `wrong-mac`: a media file that is not the one its metadata speaks of.
 * - `no-crypto`: the page has no WebCrypto.
 */
export type ExchangeProblem =
  | 'network' | 'timeout' | 'wrong-key' | 'wrong-tag' | 'not-base64' | 'not-json' | 'wrong-shape' | 'wrong-hash' | 'wrong-mac' | 'no-crypto';

/** A request, an answer or a file that did not get through; `problem` says how, the message what to do. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly problem: ExchangeProblem;
  /** A timeout counts as status 504. Spec: endpoint.md 6. */
  readonly status: number | undefined;

  constructor(problem: ExchangeProblem, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.problem = problem;
    this.status = problem === 'timeout' ? statuses.timeout : undefined;
  }
}
