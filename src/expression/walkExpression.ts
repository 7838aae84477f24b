import type { Expression } from './ast.js';

/** Visits every node of an expression, outer before inner and left before right. */
export function walkExpression(expression: Expression, visit: (node: Expression) => void): void {
  const waiting: Expression[] = [expression];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    waiting.push(...partsOf(node).toReversed());
  }
}

function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'group': return [node.inner];
    case 'unary': return [node.operand];
    case 'binary': return [node.left, node.right];
    case 'concatenation': return node.items;
    default: return [];
  }
}
