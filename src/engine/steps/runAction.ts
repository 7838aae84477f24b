import { joinPointer } from '../../document/pointer.js';
import { caps } from '../../spec/limits.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import { isObject } from '../../document/jsonKind.js';
import { put, type ActionPlace, type Run } from '../run.js';
import { complete } from './complete.js';
import { enterScreen } from './enterScreen.js';
import { callEndpoint } from './exchange.js';
import { openUrl } from './openUrl.js';
import { textOrKind } from '../textOrKind.js';

/** Carries out an action as written. An action that makes no sense is reported and does nothing. Spec: flow-json.md 10.3. */
export function runAction(run: Run, action: JsonValue, place: ActionPlace): void {
  const pointer = joinPointer(place.pointer, place.handler);
  if (!isObject(action) || run.state.status !== 'open') return;
  if (++run.actions > caps.chainedActions) {
    if (run.actions === caps.chainedActions + 1) run.report('actions-chained', pointer, { max: caps.chainedActions });
    return;
  }
  switch (action['name']) {
    case 'navigate':
      return navigate(run, action, pointer);
    case 'complete':
      return complete(run, payloadOf(run, action));
    case 'data_exchange':
      return exchange(run, payloadOf(run, action), pointer, place);
    case 'update_data':
      return run.mergeData(run.screenId, payloadOf(run, action));
    case 'open_url':
      return openUrl(run, run.evaluate(action['url']), pointer);
    default:
      run.report('action-unknown', pointer, { name: textOrKind(action['name']) });
  }
}

/** The payload with every reference resolved; entries that lead nowhere are left out. Spec: flow-json.md 5.5, README 29. */
function payloadOf(run: Run, action: JsonObject): JsonObject {
  const payload = run.evaluate(action['payload']);
  return isObject(payload) ? payload : {};
}

function navigate(run: Run, action: JsonObject, pointer: string): void {
  const next = action['next'];
  const name = isObject(next) ? next['name'] : undefined;
  if (typeof name !== 'string' || !run.program.has(name)) {
    run.report('navigate-nowhere', pointer, { name: typeof name === 'string' ? name : '', screen: run.screenId });
    return;
  }
  const payload = payloadOf(run, action);
  if (Object.keys(payload).length > 0) {
    run.mergeData(name, payload);
    run.set({ received: put(run.state.received, name, true) });
  }
  enterScreen(run, name, 'forward');
}

function exchange(run: Run, payload: JsonObject, pointer: string, place: ActionPlace): void {
  if (run.program.document.dataApiVersion === undefined) {
    run.report('data-exchange-static', pointer);
    return;
  }
  callEndpoint(run, { action: 'data_exchange', screen: run.screenId, data: payload }, place.trigger, place.pointer);
}
