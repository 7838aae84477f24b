import { collectFindings } from '../document/findings.js';
import { isObject } from '../document/jsonKind.js';
import { readValue } from '../document/readValue.js';
import { exchange, statuses } from '../spec/endpoint.js';
import type { FlowOptions } from './controller.js';
import type { EndpointRequest, EndpointResponse } from './endpoint.js';
import type { Effect, FailureReason, FlowEvent } from './events.js';
import { shapeFiles } from './shapeFiles.js';
import { textOrKind } from './textOrKind.js';

type Call = Extract<Effect, { type: 'callEndpoint' }>;
type Send = (event: FlowEvent) => void;

/** The platform's timer, for hosts that bring none of their own. */
const platformWait = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Calls the host's endpoint and sends what came of it back as an event, copied, so that the host can't change it later. Gives up
 * after the time limit; after 421 it sends the request once more. Spec: endpoint.md 5 to 7.
 */
export function callHost(options: FlowOptions, { number, request }: Call, controller: AbortController, send: Send): void {
  const { endpoint, wait = platformWait } = options;
  if (!endpoint) return;
  let over = false;
  let stopWaiting = () => {};
  const end = (event: FlowEvent | undefined) => {
    if (over) return;
    over = true;
    stopWaiting();
    if (event && !controller.signal.aborted) send(event);
  };
  const attempt = (again: boolean) => {
    stopWaiting = wait(exchange.timeLimit, () => {
      end({ type: 'endpointFailed', number, problem: `no answer within ${exchange.timeLimit / 1_000} s`, status: statuses.timeout });
      controller.abort();
    });
    const failed = (error: unknown) => {
      if (over) return;
      const verdict = refusalOf(error);
      if (verdict.status === statuses.cannotDecrypt && !again) {
        stopWaiting();
        stopWaiting = wait(exchange.resendPause, () => attempt(true));
        return;
      }
      const problem = textOrKind(error instanceof Error ? error.message : error);
      end({ type: 'endpointFailed', number, problem, ...verdict });
    };
    const answered = (answer: unknown) => {
      const response = readValue(answer, collectFindings());
      if (!isObject(response)) failed('the answer is no JSON object');
      else end({ type: 'endpointReplied', number, response: response as EndpointResponse }); // its parts are checked when it is taken
    };
    if (options.shapeFile) shapeFiles(options, request).then((shaped) => ask(endpoint, shaped, controller.signal, answered, failed), failed);
    else ask(endpoint, request, controller.signal, answered, failed);
  };
  controller.signal.addEventListener('abort', () => end(undefined));
  attempt(false);
}

/** Tells the endpoint something; what it says or whether it fails is of no interest. Spec: endpoint.md 3, 8. */
export function notifyHost({ endpoint }: FlowOptions, request: EndpointRequest): void {
  const ignored = () => undefined;
  if (endpoint) ask(endpoint, request, new AbortController().signal, ignored, ignored);
}

function ask(endpoint: NonNullable<FlowOptions['endpoint']>, request: EndpointRequest, signal: AbortSignal, answered: (answer: unknown) => void, failed: (error: unknown) => void): void {
  try {
    // Two arguments, not `catch`: an error of a listener of the host must not pass for one of its endpoint.
    void Promise.resolve(endpoint(request, { signal })).then(answered, failed);
  } catch (error) {
    failed(error);
  }
}

interface Verdict {
  readonly status?: number;
  readonly text?: string;
  readonly reason?: FailureReason;
}
/** What an `ExchangeError` means to the run. Spec: endpoint.md 8. */
const reasons: ReadonlyMap<unknown, FailureReason> = new Map([
  ['network', 'network'], ['wrong-tag', 'unreadable'], ['not-base64', 'unreadable'], ['not-json', 'unreadable'], ['wrong-key', 'setup'], ['no-crypto', 'setup'],
]);

/** What an error of the endpoint says, known by its shape, since the classes belong to another entry. Spec: endpoint.md 6. */
function refusalOf(error: unknown): Verdict {
  if (!(error instanceof Error)) return {};
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  const body = 'body' in error && isObject(error.body) ? error.body : undefined;
  const text = body?.['error_msg'];
  const reason = 'problem' in error ? reasons.get(error.problem) : undefined;
  return { ...(status !== undefined && { status }), ...(typeof text === 'string' && text !== '' && { text }), ...(reason && { reason }) };
}
