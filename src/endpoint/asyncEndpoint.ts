import type { Endpoint, EndpointResponse } from '../engine/endpoint.js';

/** An endpoint that always answers later, so that its caller may wait for it without asking. */
export type AsyncEndpoint = (...call: Parameters<Endpoint>) => Promise<EndpointResponse>;
