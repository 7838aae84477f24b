import type { JsonValue } from '../spec/types.js';
import { isList, isObject } from './jsonKind.js';

/** Reads `routing_model`; entries and targets of the wrong type are left out. Spec: flow-json.md 11.1. */
export function readRoutingModel(model: JsonValue | undefined): ReadonlyMap<string, readonly string[]> | undefined {
  if (!isObject(model)) return undefined;
  const routes = new Map<string, readonly string[]>();
  for (const [from, targets] of Object.entries(model)) {
    if (isList(targets)) routes.set(from, targets.filter((target) => typeof target === 'string'));
  }
  return routes;
}
