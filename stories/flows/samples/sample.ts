import type { Endpoint } from '../../../src/engine/endpoint.js';
import type { JsonObject, SourceNode } from '../../../src/spec/types.js';

/** One screen of a sample Flow, as Flow JSON writes it. Spec: flow-json.md 2. */
export interface SampleScreen {
  readonly id: string;
  readonly title: string;
  readonly terminal?: boolean;
  readonly success?: boolean;
  readonly refresh_on_back?: boolean;
  readonly sensitive?: readonly string[];
  readonly data?: JsonObject;
  readonly layout: { readonly type: 'SingleColumnLayout'; readonly children: readonly SourceNode[] };
}

/** A whole sample Flow, as Flow JSON writes it. Spec: flow-json.md 1. */
export interface SampleFlow {
  readonly version: string;
  readonly data_api_version?: '3.0' | '4.0';
  readonly routing_model?: { readonly [screen: string]: readonly string[] };
  readonly screens: readonly SampleScreen[];
}

/** A Flow written for this project, with what it is meant to show. */
export interface SampleSource {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly about: string;
  readonly flow: SampleFlow;
  /** Answers of a business, for dynamic samples. Without it the preview answers itself. */
  readonly endpoint?: Endpoint;
}

/** The layout of every screen: one column. Spec: flow-json.md 3. */
export function column(...children: readonly SourceNode[]): SampleScreen['layout'] {
  return { type: 'SingleColumnLayout', children };
}
