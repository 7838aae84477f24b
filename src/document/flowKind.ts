import type { FlowDocument } from './flowDocument.js';

/** Whether a Flow lives by itself or talks to an endpoint, and the reason in words. */
export interface FlowKind {
  readonly kind: 'static' | 'dynamic';
  readonly because: string;
}

/** Tells static from dynamic Flows by the presence of `data_api_version`. Spec: flow-json.md 1. */
export function flowKind(document: FlowDocument): FlowKind {
  const version = document.dataApiVersion;
  return version === undefined
    ? { kind: 'static', because: 'It has no "data_api_version", so no endpoint is ever asked.' }
    : { kind: 'dynamic', because: `Its "data_api_version" is ${version}, so an endpoint can give and take data.` };
}
