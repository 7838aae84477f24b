import type { JsonObject, JsonValue } from '../../spec/types.js';
import { put, type Run } from '../run.js';

const unusedToken = 'unused';

/** The token of the opening message. Spec: endpoint.md 9.1. */
export function flowTokenOf(run: Run): string {
  return run.program.options.launch?.flowToken ?? unusedToken;
}

/** Ends the Flow: the payload plus the token becomes the response. Spec: endpoint.md 9.3. */
export function complete(run: Run, payload: JsonObject): void {
  const params = Object.hasOwn(payload, 'flow_token') ? payload : (put<JsonValue | undefined>(payload, 'flow_token', flowTokenOf(run)) as JsonObject);
  const completion = { screen: run.screenId, params };
  run.set({ status: 'completed', completion, pending: undefined });
  run.effects.push({ type: 'complete', completion });
}
