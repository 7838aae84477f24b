import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import type { AsyncEndpoint } from './asyncEndpoint.js';
import type { MockRule, MockScript } from './mockScript.js';
import { takeStep } from './takeStep.js';

/** An endpoint that plays a script and remembers what it was asked. */
export interface MockEndpoint extends AsyncEndpoint {
  /** Every request so far, as it came. */
  readonly requests: readonly EndpointRequest[];
  /** Forgets the requests and starts every sequence again. */
  reset(): void;
}

/**
 * Plays an endpoint from a script: answers by screen and action, functions, delays, sequences and every failure. It calls
 * nothing and nobody. Spec: endpoint.md 3, 5, 6.
 *
 * @example
 * const endpoint = mockEndpoint([
 *   { action: 'INIT', answer: { screen: 'DAY', data: { days: [] } } },
 *   { screen: 'DAY', delay: 400, answer: ({ data }) => ({ screen: 'TIME', data: { day: data.day } }) },
 *   { screen: 'TIME', sequence: [{ fail: 500 }, { fail: { status: 427, error_msg: 'Too late.' } }] },
 * ]);
 */
export function mockEndpoint(script: MockScript): MockEndpoint {
  const requests: EndpointRequest[] = [];
  const taken = new Map<MockRule, number>();

  async function answer(request: EndpointRequest, { signal }: { readonly signal: AbortSignal }): Promise<EndpointResponse> {
    signal.throwIfAborted();
    requests.push(structuredClone(request));
    const rule = script.find((one) => matches(one, request));
    if (!rule) return unscripted(request);
    if (!('sequence' in rule)) return takeStep(rule, request, signal);
    const turn = taken.get(rule) ?? 0;
    taken.set(rule, turn + 1);
    return takeStep(rule.sequence[turn] ?? rule.sequence.at(-1) ?? rule.sequence[0], request, signal);
  }

  return Object.assign(answer, {
    requests,
    reset() {
      requests.length = 0;
      taken.clear();
    },
  });
}

function matches({ screen, action, when }: MockRule, request: EndpointRequest): boolean {
  const kind = isErrorNotification(request) ? 'error_notification' : request.action;
  const asked = action === undefined ? kind !== 'ping' && kind !== 'error_notification' : action === kind;
  return asked && (screen === undefined || screen === request.screen) && (when?.(request) ?? true);
}

/** Says that the previous answer could not be used. Spec: endpoint.md 3, 8. */
function isErrorNotification({ data }: EndpointRequest): boolean {
  return data !== undefined && Object.keys(data).sort().join() === 'error,error_message';
}

function unscripted(request: EndpointRequest): EndpointResponse {
  const { action, screen } = request;
  if (action === 'ping') return { data: { status: 'active' } };
  if (isErrorNotification(request)) return { data: { acknowledged: true } };
  throw new Error(`The script of mockEndpoint has no rule for ${action}${screen ? ` from screen "${screen}"` : ''}. Add one, or one without screen and action for all the rest.`);
}
