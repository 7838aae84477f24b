import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import { EndpointError } from './EndpointError.js';
import { ExchangeError } from './ExchangeError.js';
import type { MockFailure, MockStep } from './mockScript.js';
import { wait } from './wait.js';

/** Texts of the failures that `httpEndpoint` has to find out and a script only names. */
const told = {
  network: 'No answer: the connection was refused, as the script says.',
  timeout: 'The endpoint gave no answer in time, as the script says.',
  'not-json': 'The answer is not JSON, as the script says.',
  'not-base64': 'The answer is not base64, as the script says.',
  'wrong-tag': 'The answer does not fit its tag, as the script says.',
  'wrong-key': 'The keys do not belong together, as the script says.',
} as const satisfies { readonly [problem in Extract<MockFailure, string>]?: string };

/** Carries out one step of a script. */
export async function takeStep({ answer, fail, delay = 0 }: MockStep, request: EndpointRequest, signal: AbortSignal): Promise<EndpointResponse> {
  await wait(fail === 'never' ? undefined : delay, signal);
  if (fail !== undefined) return failing(fail);
  return typeof answer === 'function' ? answer(request) : answer;
}

function failing(fail: MockFailure): EndpointResponse {
  if (typeof fail === 'number') throw new EndpointError(fail);
  if (typeof fail === 'object') throw new EndpointError(fail.status, fail.error_msg === undefined ? undefined : { error_msg: fail.error_msg });
  if (fail in told) throw new ExchangeError(fail as keyof typeof told, told[fail as keyof typeof told]);
  return { screen: 7, data: 'no object' } as unknown as EndpointResponse; // wrong on purpose
}
