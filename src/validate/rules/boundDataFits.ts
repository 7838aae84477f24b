import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { referenceText } from '../../expression/reference.js';
import type { PropertyRow } from '../../spec/row.js';
import type { JsonObject } from '../../spec/types.js';
import { boundTypes, typesOfRow } from '../boundTypes.js';
import { itemRows } from '../itemRows.js';
import { lookUp } from '../lookUp.js';
import type { Rule, RuleContext } from '../rule.js';
import { schemaType } from '../schemaType.js';
import { sentTypesAt } from '../typesAt.js';

/** What a property reads has a type it takes, and list items declare what the component needs. Spec: flow-json.md 5.4. */
export const boundDataFits: Rule = (context) => ({
  Text(text, here) {
    if (!text.text.startsWith('$')) return;
    const { source, place, pointer } = text;
    if (source.kind !== 'reference') return;
    const types = boundTypes(text);
    const found = lookUp(source.reference, here, context.names);
    if (!types || (found.kind !== 'data' && found.kind !== 'field') || found.type === undefined) return;
    if (found.kind === 'field' && sentTypesAt(here, context.names)(source.reference) === undefined) return;
    const reference = referenceText(source.reference);
    if (!types.includes(found.type)) {
      const params = { reference, key: place.kind === 'title' ? 'title' : place.key, expected: types.join(' or '), found: found.type };
      if (found.kind === 'data') context.report('data-wrong-type', found.pointer, params, { related: [pointer] });
      else context.report('field-wrong-type', pointer, params);
    } else if (found.kind === 'data' && place.kind === 'property' && place.path.length === 0) {
      judgeItems(context, found.schema, found.pointer, place.row, { reference, place: pointer });
    }
  },
});

interface Bound {
  readonly reference: string;
  readonly place: string;
}

function judgeItems({ report }: RuleContext, schema: JsonObject, pointer: string, row: PropertyRow, { reference, place }: Bound): void {
  const rows = itemRows[row.kind];
  if (!rows || !isObject(schema.items)) return;
  const properties = isObject(schema.items.properties) ? schema.items.properties : {};
  for (const [key, { required, ...property }] of Object.entries(rows)) {
    const declared = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (declared === undefined) {
      // What Meta only shows in samples is not asked for.
      if (required && property.confidence === undefined) report('data-lacks-property', pointer, { reference, key }, { related: [place] });
      continue;
    }
    const found = schemaType(declared);
    const types = typesOfRow(property);
    if (!found || !types || types.includes(found)) continue;
    report('data-wrong-type', joinPointer(pointer, 'items', 'properties', key), { reference, key, expected: types.join(' or '), found }, { related: [place] });
  }
}
