import type { Expression } from '../../../src/expression/ast.js';
import { referenceText } from '../../../src/expression/reference.js';

/** Spells out how an expression was grouped: `(…)` around operators, `[…]` for the author's parentheses, `~` for a concatenation. */
export function spell(expression: Expression): string {
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'reference': return referenceText(expression.reference);
    case 'word': return expression.text;
    case 'group': return `[${spell(expression.inner)}]`;
    case 'unary': return `(${expression.operator} ${spell(expression.operand)})`;
    case 'binary': return `(${spell(expression.left)} ${expression.operator} ${spell(expression.right)})`;
    case 'concatenation': return expression.items.map(spell).join(' ~ ');
  }
}
