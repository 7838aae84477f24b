import { isList } from '../../document/jsonKind.js';
import { compileBinding } from '../../expression/binding.js';
import { compileCondition } from '../../expression/condition.js';
import { referenceText } from '../../expression/reference.js';
import { referencesOf } from '../../expression/referencesOf.js';
import type { Reference } from '../../expression/scope.js';
import type { Version } from '../../spec/row.js';
import type { JsonValue } from '../../spec/types.js';

/** Every reference in a piece of a document, those of conditions and of payloads included, each once. Spec: flow-json.md 5 to 7. */
export function referencesIn(value: JsonValue | undefined, runsAs: Version): readonly Reference[] {
  const found = new Map<string, Reference>();
  const add = (reference: Reference) => found.set(referenceText(reference), reference);

  function visit(part: JsonValue | undefined, key: string): void {
    if (typeof part === 'string') {
      if (!part.includes('${')) return;
      referencesOf(compileBinding(part, runsAs)).forEach(add);
      if (key === 'condition') referencesOf(compileCondition(part, runsAs)).forEach(add);
    } else if (isList(part)) {
      part.forEach((item) => visit(item, ''));
    } else if (typeof part === 'object' && part !== null) {
      for (const name of Object.keys(part)) visit(part[name], name);
    }
  }

  visit(value, '');
  return [...found.values()];
}
