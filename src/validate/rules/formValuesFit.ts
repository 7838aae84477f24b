import type { PlacedComponent } from '../../document/componentsOf.js';
import type { ScreenSource } from '../../document/flowDocument.js';
import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { compileBinding } from '../../expression/binding.js';
import type { JsonValue } from '../../spec/types.js';
import { hasFeature } from '../../spec/versions.js';
import { fieldType } from '../fieldType.js';
import { rowOf } from '../rowOf.js';
import type { Rule, RuleContext } from '../rule.js';
import { jsonType } from '../schemaMisfit.js';
import { typesAt } from '../typesAt.js';
import { suggestion } from '../suggestion.js';

/** What a Form gives its fields to start with, or says about them, names them and has their type. Spec: flow-json.md 9.1. */
export const formValuesFit: Rule = (context) => ({
  types: ['Form'],
  Component({ value, pointer }, here) {
    if (!isObject(value)) return;
    for (const key of ['init-values', 'error-messages']) {
      const map = value[key];
      if (!isObject(map)) continue;
      for (const [name, entry] of Object.entries(map)) judge(context, here, { key, name, entry: entry ?? null, pointer: joinPointer(pointer, key) });
    }
  },
});

interface Given {
  readonly key: string;
  readonly name: string;
  readonly entry: JsonValue;
  readonly pointer: string;
}

function judge({ report, names, document: { runsAs } }: RuleContext, here: ScreenSource, { key, name, entry, pointer }: Given): void {
  const [field] = names.named(here).get(name) ?? [];
  const related = [joinPointer(pointer, name)];
  const isChecked = hasFeature(runsAs, 'typedInitValues');
  if (!field) {
    if (key === 'init-values' && isChecked) report('init-values-unknown', pointer, { name, suggestion: () => suggestion(name, names.fields(here)) }, { related });
    return;
  }
  if (key === 'init-values' && rowOf(field.type ?? '')?.value === 'files') {
    report('init-values-files', pointer, { name, type: field.type ?? '' }, { related });
    return;
  }
  const source = typeof entry === 'string' ? compileBinding(entry, runsAs) : undefined;
  const found = source?.kind === 'reference' ? typesAt(here, names)(source.reference) : source?.kind === 'nested' ? undefined : jsonType(entry);
  const expected = key === 'error-messages' ? ['string', 'object'] : takenBy(field);
  if (!isChecked || found === undefined || !expected || expected.includes(found)) return;
  report(key === 'init-values' ? 'init-values-wrong-type' : 'error-messages-wrong-type', pointer, { name, expected: expected.join(' or '), found }, { related });
}

/** Numbers are turned into text, so text fields take both. Spec: flow-json.md 9.1. */
function takenBy(field: PlacedComponent): readonly string[] | undefined {
  const type = fieldType(field);
  return rowOf(field.type ?? '')?.value === 'text' ? ['string', 'number', 'integer'] : type && [type];
}
