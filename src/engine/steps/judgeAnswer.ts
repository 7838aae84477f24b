import { isObject } from '../../document/jsonKind.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import type { Run } from '../run.js';
import { dataOf, merge } from '../scope.js';
import type { PendingRequest } from '../state.js';

/** Why an answer is of no use: the key the client sends back, and what is wrong. Spec: endpoint.md 5, 8. */
export interface Refusal {
  readonly key: 'invalid-screen-transition' | 'payload-schema-error' | 'components-validation-error' | 'response-decryption-error';
  readonly problem: string;
}

/**
 * Judges where an answer leads: same screen, an edge in either direction, an entry screen while opening. A document that is
 * still without a routing model, which the validator reports, refuses nothing. Spec: README 30.
 */
export function judgeRoute(run: Run, screen: string, pending: PendingRequest): Refusal | undefined {
  const { program, state, screenId } = run;
  if (!program.document.routingModel) return undefined;
  const leads = (from: string, to: string) => program.routes.get(from)?.includes(to) === true;
  const fits = pending.trigger === 'open'
    ? program.entries.includes(screen)
    : screen === screenId || leads(screenId, screen) || leads(screen, screenId) || state.history.includes(screen);
  if (fits) return undefined;
  return { key: 'invalid-screen-transition', problem: pending.trigger === 'open' ? `screen "${screen}" can't be the first one` : `no route leads from "${screenId}" to "${screen}"` };
}

/**
 * Judges the data of an answer by the model of its screen: what the model names must be there and of its type. An answer for the
 * screen on show is merged into it, so it is not to blame for what that one never received, such as data of the launch. Spec: README 31.
 */
export function judgeData(run: Run, screen: string, own: JsonObject): Refusal | undefined {
  const { state, program, screenId } = run;
  const data = state.received[screen] ? merge(dataOf(program, state, screen), own) : own;
  for (const [key, schema] of Object.entries(program.screen(screen)?.source.dataModel ?? {})) {
    // The message is taken out of the data before it is judged.
    if (key === 'error_message' || key === 'required' || !isObject(schema)) continue;
    const value = data[key];
    if (value === undefined && screen === screenId) continue;
    if (value === undefined) return { key: 'payload-schema-error', problem: `the data of screen "${screen}" lacks "${key}"` };
    if (!isOfType(value, schema['type'])) return { key: 'payload-schema-error', problem: `"${key}" of screen "${screen}" is not of type ${String(schema['type'])}` };
  }
  return undefined;
}

/** Keys of an answer that the model of its screen does not name; they are taken all the same. Spec: README 31. */
export function extraKeys(run: Run, screen: string, data: JsonObject): readonly string[] {
  const model = run.program.screen(screen)?.source.dataModel ?? {};
  return Object.keys(data).filter((key) => !Object.hasOwn(model, key));
}

function isOfType(value: JsonValue, type: JsonValue | undefined): boolean {
  switch (type) {
    case 'string': return typeof value === 'string';
    case 'number': return typeof value === 'number';
    case 'integer': return Number.isInteger(value);
    case 'boolean': return typeof value === 'boolean';
    case 'array': return Array.isArray(value);
    case 'object': return isObject(value);
    default: return true;
  }
}
