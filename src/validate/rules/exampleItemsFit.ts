import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { PropertyRow } from '../../spec/row.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import { itemRows } from '../itemRows.js';
import { imageBytes } from '../imageBytes.js';
import { lookUp } from '../lookUp.js';
import { mostBytes } from '../mostBytes.js';
import type { Rule, RuleContext } from '../rule.js';

/** Example data that stand in for a list keep to what the list can show, as the real data have to. Spec: components.md 5, 6, README 9. */
export const exampleItemsFit: Rule = (context) => ({
  Text(text, here) {
    if (!text.text.startsWith('$')) return;
    const { source, place } = text;
    const rows = place.kind === 'property' && place.path.length === 0 ? itemRows[place.row.kind] : undefined;
    if (!rows || place.kind !== 'property' || source.kind !== 'reference' || source.reference.path.length > 1) return;
    const found = lookUp(source.reference, here, context.names);
    if (found.kind !== 'data' || !isList(found.schema.__example__)) return;
    judgeList(context, { items: found.schema.__example__, pointer: joinPointer(found.pointer, '__example__'), row: place.row, rows });
  },
});

interface Bound {
  readonly items: readonly JsonValue[];
  readonly pointer: string;
  readonly row: PropertyRow;
  readonly rows: { readonly [key: string]: PropertyRow };
}

function judgeList(context: RuleContext, { items, pointer, row, rows }: Bound): void {
  const hasImages = items.some((item) => isObject(item) && item.image !== undefined);
  const max = hasImages ? row.maxWithImages ?? row.max : row.max;
  if (max !== undefined && items.length > max) context.report('example-list-too-long', pointer, { count: items.length, max });
  items.forEach((item, index) => {
    if (isObject(item)) judgeItem(context, item, joinPointer(pointer, index), rows);
  });
}

function judgeItem(context: RuleContext, item: JsonObject, pointer: string, rows: Bound['rows']): void {
  const { report, document: { runsAs } } = context;
  for (const [key, row] of Object.entries(rows)) {
    const value = item[key];
    const place = joinPointer(pointer, key);
    if (value === undefined) {
      if (row.required && row.confidence === undefined) report('example-item-lacks', pointer, { key });
    } else if (row.properties && isObject(value)) {
      judgeItem(context, value, place, row.properties);
    } else if (typeof value === 'string' && row.kind === 'image') {
      const bytes = imageBytes(value);
      const max = mostBytes(row, runsAs);
      if (value !== '' && bytes === undefined) report('image-not-embedded', place, { key, owner: 'the example' });
      else if (bytes !== undefined && max !== undefined && bytes > max) report('image-too-large', place, { key, owner: 'the example', kibibytes: Math.ceil(bytes / 1024), max: max / 1024 });
    } else if (typeof value === 'string' && row.maxLength !== undefined && value.length > row.maxLength) {
      report(row.overLimit === 'drop' ? 'text-not-drawn' : 'text-too-long', place, { key, count: value.length, max: row.maxLength });
    }
  }
}
