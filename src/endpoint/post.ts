import { ExchangeError } from './ExchangeError.js';

/** The part of `fetch` that is used, so that a host can bring its own. */
export type FetchLike = (url: string, init: {
  readonly method: 'POST';
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
  readonly signal: AbortSignal;
}) => Promise<{ readonly status: number; text(): Promise<string> }>;

/** A status and the text that came with it. */
export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

/** Posts a body without cookies or a referrer, and reads the whole answer. Spec: endpoint.md 2. */
export async function post(send: FetchLike, url: string, headers: { readonly [name: string]: string }, body: string, signal: AbortSignal): Promise<PostAnswer> {
  try {
    const answer = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body, signal, credentials: 'omit', referrerPolicy: 'no-referrer',
    });
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new ExchangeError('network', refusal(url, ['content-type', ...Object.keys(headers)]), { cause });
  }
}

/** Browsers keep from a page why it got no answer, so every reason is named. */
function refusal(url: string, headers: readonly string[]): string {
  return `No answer from ${url}. Check that the server runs and the address is right. In a browser also: a page on https may not call http `
    + `(localhost aside), and a server elsewhere must allow this page (CORS): answer OPTIONS with status 204, "Access-Control-Allow-Origin" `
    + `with the page's origin, "Access-Control-Allow-Methods: POST" and "Access-Control-Allow-Headers: ${headers.join(', ')}", and send `
    + `"Access-Control-Allow-Origin" with every answer, also with failures. If the server is not yours, call it through one that is.`;
}
