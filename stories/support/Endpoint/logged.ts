import type { Endpoint, EndpointRequest } from '../../../src/engine/endpoint.js';

/** One request and what came of it. */
export interface LogEntry {
  readonly request: EndpointRequest;
  readonly answer: unknown;
  readonly milliseconds: number;
}

/** The same endpoint, telling of every request when it has ended. */
export function logged(endpoint: Endpoint, tell: (entry: LogEntry) => void): Endpoint {
  return async (request, context) => {
    const start = performance.now();
    const end = (answer: unknown) => tell({ request, answer, milliseconds: Math.round(performance.now() - start) });
    try {
      const answer = await endpoint(request, context);
      end(answer);
      return answer;
    } catch (error) {
      end(error instanceof Error ? error.message : error);
      throw error;
    }
  };
}
