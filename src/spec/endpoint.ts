import type { DataApiVersion } from './structure.js';

/** Status codes an endpoint answers with. Spec: endpoint.md 6. */
export const statuses = {
  answered: 200,
  cannotDecrypt: 421,
  tokenInvalid: 427,
  wrongSignature: 432,
  serverError: 500,
  timeout: 504,
} as const;

/** Figures of the exchange with an endpoint. Spec: endpoint.md 2, 6. */
export const exchange = {
  /** Milliseconds an endpoint has for its answer. */
  timeLimit: 10_000,
  /** Milliseconds before a request is sent again after 421. */
  resendPause: 500,
  aesKeyBytes: 16,
  ivBytes: 16,
  tagBytes: 16,
  signatureHeader: 'x-hub-signature-256',
} as const;

/** Figures of encrypted media. Spec: endpoint.md 10. */
export const mediaCipher = { keyBytes: 32, hmacKeyBytes: 32, ivBytes: 16, macBytes: 10, host: 'https://mmg.whatsapp.net' } as const;

/** What every Flow JSON may name as `data_api_version`, and so what stands in where nothing is named. Spec: flow-json.md 12.3. */
export const usualDataApiVersion: DataApiVersion = '3.0';
