import type { Endpoint } from '../engine/endpoint.js';
import { usualDataApiVersion } from '../spec/endpoint.js';

/** The verdict of a health check. */
export type PingResult =
  | { readonly healthy: true; readonly milliseconds: number }
  /** `problem` is a sentence; `error` what was thrown, if anything was. */
  | { readonly healthy: false; readonly milliseconds: number; readonly problem: string; readonly error?: unknown };

/** Asks an endpoint whether it is well, as Meta does with published Flows. Never rejects. Spec: endpoint.md 3, 5. */
export async function pingEndpoint(endpoint: Endpoint, { version = usualDataApiVersion, signal = new AbortController().signal }: { readonly version?: string; readonly signal?: AbortSignal } = {}): Promise<PingResult> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    const answer: unknown = await endpoint({ version, action: 'ping' }, { signal });
    if (isActive(answer)) return { healthy: true, milliseconds: took() };
    return { healthy: false, milliseconds: took(), problem: 'A ping is answered with { "data": { "status": "active" } }; this endpoint answered something else.' };
  } catch (error) {
    return { healthy: false, milliseconds: took(), problem: error instanceof Error ? error.message : 'The endpoint threw something that is no Error.', error };
  }
}

function isActive(answer: unknown): boolean {
  const { data } = (answer ?? {}) as { readonly data?: { readonly status?: unknown } | null };
  return data?.status === 'active';
}
