/** Endpoints of dynamic Flows: scripted, over HTTP, and the server's half. Runs without React, in browsers and in Node. */
export { createEndpointCrypto } from './endpoint/createEndpointCrypto.js';
export { decryptMedia } from './endpoint/decryptMedia.js';
export { encryptMedia } from './endpoint/encryptMedia.js';
export { EndpointError } from './endpoint/EndpointError.js';
export { ExchangeError } from './endpoint/ExchangeError.js';
export { httpEndpoint } from './endpoint/httpEndpoint.js';
export { mediaValue } from './endpoint/mediaValue.js';
export { mockEndpoint } from './endpoint/mockEndpoint.js';
export { nfmReply } from './endpoint/nfmReply.js';
export { pingEndpoint } from './endpoint/pingEndpoint.js';

export type { ExchangeKeys } from './endpoint/aesGcm.js';
export type { AsyncEndpoint } from './endpoint/asyncEndpoint.js';
export type { DecryptedRequest, EndpointCrypto, EndpointCryptoOptions } from './endpoint/createEndpointCrypto.js';
export type { EncryptedMedia } from './endpoint/encryptMedia.js';
export type { EncryptedRequest } from './endpoint/encryptRequest.js';
export type { EndpointErrorBody } from './endpoint/EndpointError.js';
export type { ExchangeProblem } from './endpoint/ExchangeError.js';
export type { HttpEndpointOptions } from './endpoint/httpEndpoint.js';
export type { EncryptionMetadata, ExchangeMedia, ResponseMedia } from './endpoint/mediaShapes.js';
export type { MediaValue, MediaValueOptions } from './endpoint/mediaValue.js';
export type { MockEndpoint } from './endpoint/mockEndpoint.js';
export type { MockAnswer, MockFailure, MockMatch, MockRule, MockScript, MockStep } from './endpoint/mockScript.js';
export type { NfmReply, NfmReplyContext, NfmReplyMessage } from './endpoint/nfmReply.js';
export type { PingResult } from './endpoint/pingEndpoint.js';
export type { FetchLike } from './endpoint/post.js';
export type { Endpoint, EndpointRequest, EndpointResponse } from './engine/endpoint.js';
export type { JsonObject, JsonValue, PickedFile } from './spec/types.js';
