import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { caps } from '../../spec/limits.js';
import type { JsonObject } from '../../spec/types.js';
import type { Rule, RuleContext } from '../rule.js';
import { schemaType } from '../schemaType.js';

/** What a data model says about the shape of its entries can be followed. Spec: flow-json.md 4. */
export const dataSchemaIsSound: Rule = (context) => ({
  Screen({ pointer, dataModel }) {
    for (const name in dataModel) {
      const entry = dataModel[name];
      if (isObject(entry)) judge(context, entry, joinPointer(pointer, 'data', name), 0);
    }
  },
});

function judge(context: RuleContext, schema: JsonObject, pointer: string, depth: number): void {
  if (depth > caps.depth) return;
  const { report } = context;
  const { type, items, properties } = schema;
  const place = joinPointer(pointer, 'type');
  if (depth > 0 && schema.__example__ !== undefined) report('data-example-nested', joinPointer(pointer, '__example__'));
  if (type !== undefined && typeof type !== 'string') report('data-type-not-text', place, { found: kindName(type) });
  else if (typeof type === 'string' && schemaType(schema) === undefined) report('data-type-unknown', place, { type });
  if (type === 'array' && items === undefined) report('data-items-missing', pointer);
  if (items !== undefined && typeof items !== 'boolean' && !isObject(items)) report('data-items-malformed', joinPointer(pointer, 'items'), { found: kindName(items) });
  if (isObject(items)) {
    if (items.type === undefined) report('data-type-missing', joinPointer(pointer, 'items'));
    judge(context, items, joinPointer(pointer, 'items'), depth + 1);
  }
  if (!isObject(properties)) return;
  if (properties.__example__ !== undefined) report('data-example-nested', joinPointer(pointer, 'properties', '__example__'));
  for (const key in properties) {
    const property = properties[key];
    if (key !== '__example__' && isObject(property)) judge(context, property, joinPointer(pointer, 'properties', key), depth + 1);
  }
}
