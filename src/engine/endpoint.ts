import type { JsonObject } from '../spec/types.js';

/** What is sent to the endpoint, after decryption. Spec: endpoint.md 4. */
export interface EndpointRequest {
  readonly version: string;
  readonly action: 'INIT' | 'BACK' | 'data_exchange' | 'ping';
  readonly screen?: string;
  readonly data?: JsonObject;
  readonly flow_token?: string;
}
/** What the endpoint answers, before encryption. Spec: endpoint.md 5. */
export interface EndpointResponse {
  readonly screen?: string;
  readonly data?: JsonObject;
}
/** A host's endpoint: plain shapes in and out. Throw (or reject with) an error to fail. */
export type Endpoint = (request: EndpointRequest, context: { readonly signal: AbortSignal }) => EndpointResponse | Promise<EndpointResponse>;
