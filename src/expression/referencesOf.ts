import type { Expression } from './ast.js';
import type { Binding } from './binding.js';
import type { Condition } from './condition.js';
import { referenceText } from './reference.js';
import type { Reference } from './scope.js';
import { walkExpression } from './walkExpression.js';

/** Everything a binding or condition reads, each once, in the order of the text. Spec: flow-json.md 5. */
export function referencesOf(source: Binding | Condition): readonly Reference[] {
  const found = new Map<string, Reference>();
  collect(source, (reference) => {
    const key = referenceText(reference);
    if (!found.has(key)) found.set(key, reference);
  });
  return [...found.values()];
}

function collect(source: Binding | Condition, add: (reference: Reference) => void): void {
  switch (source.kind) {
    case 'reference': return add(source.reference);
    case 'nested':
    case 'condition': return collectExpression(source.expression, add);
    case 'list': return source.items.forEach((item) => collect(item, add));
    case 'object': return source.entries.forEach(([, entry]) => collect(entry, add));
    case 'static':
    case 'constant': return;
    default: return source satisfies never;
  }
}

function collectExpression(expression: Expression | undefined, add: (reference: Reference) => void): void {
  if (expression) walkExpression(expression, (node) => { if (node.kind === 'reference') add(node.reference); });
}
