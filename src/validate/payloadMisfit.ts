import type { ScreenSource } from '../document/flowDocument.js';
import { isObject } from '../document/jsonKind.js';
import { compileBinding } from '../expression/binding.js';
import { checkNested } from '../expression/checkNested.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { listed } from './listed.js';
import { lookUp } from './lookUp.js';
import type { RuleContext } from './rule.js';
import { schemaMisfit, type Misfit } from './schemaMisfit.js';
import { sentTypesAt, typesAt } from './typesAt.js';

/** How an entry of a payload differs from the field of the data model it goes to. */
export interface PayloadMisfit extends Misfit {
  readonly kind: 'static' | 'dynamic' | 'properties';
}

/** Compares an entry of a payload, as written on a screen, with the field it goes to. Spec: flow-json.md 10.3. */
export function payloadMisfit(value: JsonValue, schema: JsonValue | undefined, here: ScreenSource, { names, document: { runsAs } }: RuleContext): PayloadMisfit | undefined {
  const typeOf = typesAt(here, names);
  const sentType = sentTypesAt(here, names);
  const misfit = schemaMisfit(value, schema, (part) => {
    if (typeof part !== 'string') return undefined;
    const binding = compileBinding(part, runsAs);
    if (binding.kind === 'reference') return { type: sentType(binding.reference) };
    if (binding.kind === 'nested') return { type: binding.expression && checkNested(binding.expression, typeOf).type };
    return undefined;
  });
  const source = typeof value === 'string' ? compileBinding(value, runsAs) : undefined;
  if (misfit) return { ...misfit, kind: source && source.kind !== 'static' ? 'dynamic' : 'static' };
  if (source?.kind !== 'reference' || !isObject(schema)) return undefined;
  const found = lookUp(source.reference, here, names);
  const difference = found.kind === 'data' ? differingKeys(schema, found.schema) : undefined;
  return difference && { kind: 'properties', path: [], ...difference };
}

/** The properties of two objects, or of the items of two lists, where both declare them and not the same ones. */
function differingKeys(to: JsonObject, from: JsonObject): { readonly expected: string; readonly found: string } | undefined {
  if (isObject(to.items) && isObject(from.items)) return differingKeys(to.items, from.items);
  if (!isObject(to.properties) || !isObject(from.properties)) return undefined;
  const [expected, found] = [Object.keys(to.properties).sort(), Object.keys(from.properties).sort()];
  return expected.join() === found.join() ? undefined : { expected: listed(expected), found: listed(found) };
}
