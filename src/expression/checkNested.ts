import type { BinaryOperator, Expression, UnaryOperator } from './ast.js';
import { isNumeric, typeOfLiteral, type TypeOf, type ValueType } from './valueType.js';

/** What an operator of a backtick expression asks of its operands. */
export interface TypeIssue {
  readonly kind: 'needs-numbers' | 'needs-same-type' | 'needs-booleans' | 'not-needs-boolean' | 'sign-needs-number';
  readonly operator: BinaryOperator | UnaryOperator;
  readonly offset: number;
  /** Types of the operands, for the message. */
  readonly found: string;
}

/** The type of a backtick expression, where it has one, and what its operators object to. Spec: flow-json.md 6.2. */
export function checkNested(expression: Expression, typeOf: TypeOf): { readonly type: ValueType | undefined; readonly issues: readonly TypeIssue[] } {
  const issues: TypeIssue[] = [];
  const type = typeIn(expression, typeOf, (issue) => issues.push(issue));
  return { type, issues };
}

type Report = (issue: TypeIssue) => void;

function typeIn(node: Expression, typeOf: TypeOf, report: Report): ValueType | undefined {
  switch (node.kind) {
    case 'literal': return typeOfLiteral(node.value);
    case 'reference': return typeOf(node.reference);
    case 'word': return undefined;
    case 'group': return typeIn(node.inner, typeOf, report);
    case 'concatenation':
      for (const item of node.items) typeIn(item, typeOf, report);
      return 'string';
    case 'unary': {
      const { operator, offset } = node;
      const type = typeIn(node.operand, typeOf, report);
      if (type !== undefined && operator === '!' && type !== 'boolean') report({ kind: 'not-needs-boolean', operator, offset, found: type });
      if (type !== undefined && operator !== '!' && !isNumeric(type)) report({ kind: 'sign-needs-number', operator, offset, found: type });
      return operator === '!' ? 'boolean' : 'number';
    }
    case 'binary': {
      const { operator, offset } = node;
      const sides = [typeIn(node.left, typeOf, report), typeIn(node.right, typeOf, report)] as const;
      const known = sides.filter((side) => side !== undefined);
      const found = known.join(' and ');
      switch (operator) {
        case '==': case '!=':
          if (known.length === 2 && known[0] !== known[1]) report({ kind: 'needs-same-type', operator, offset, found });
          return 'boolean';
        case '&&': case '||':
          if (known.some((side) => side !== 'boolean')) report({ kind: 'needs-booleans', operator, offset, found });
          return 'boolean';
        case '<': case '<=': case '>': case '>=':
          if (!known.every(isNumeric)) report({ kind: 'needs-numbers', operator, offset, found });
          return 'boolean';
        // The observed check knows no result for it. Spec: flow-json.md 6.2.
        case '%': return undefined;
        default:
          if (!known.every(isNumeric)) report({ kind: 'needs-numbers', operator, offset, found });
          return 'number';
      }
    }
    default: return node satisfies never;
  }
}
