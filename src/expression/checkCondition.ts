import type { BinaryOperator, Expression } from './ast.js';
import { referenceText } from './reference.js';
import { typeOfLiteral, type TypeOf, type ValueType } from './valueType.js';

/** What is wrong with the structure or the types of a condition that can be read. */
export interface ConditionIssue {
  readonly kind: 'literal-alone' | 'operand-not-boolean' | 'literals-on-both-sides' | 'group-without-operation' | 'comparison-needs-parentheses'
    | 'type-mismatch' | 'operator-misfit' | 'operand-type' | 'nested-path';
  readonly offset: number;
  readonly operator: string;
  readonly operand: string;
  readonly type: string;
}

const comparisons: ReadonlySet<BinaryOperator> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const comparable: ReadonlySet<ValueType> = new Set(['boolean', 'number', 'string']);

/** Judges a condition that is not in backticks. Spec: flow-json.md 7.1. */
export function checkCondition(expression: Expression, typeOf: TypeOf): readonly ConditionIssue[] {
  const issues: ConditionIssue[] = [];
  const add = (kind: ConditionIssue['kind'], node: Expression, more: Partial<ConditionIssue> = {}): void => {
    issues.push({ kind, offset: node.offset, operator: '', operand: textOf(node), type: '', ...more });
  };

  if (expression.kind === 'literal') add('literal-alone', expression);
  else if (visit(expression) === 'other') add('operand-not-boolean', expression);
  return issues;

  /** Whether a node gives a boolean, something else, or can't be told. */
  function visit(node: Expression): 'boolean' | 'other' | undefined {
    switch (node.kind) {
      case 'literal': return typeof node.value === 'boolean' ? 'boolean' : 'other';
      case 'reference': {
        const type = operandType(node);
        return type === undefined ? undefined : type === 'boolean' ? 'boolean' : 'other';
      }
      case 'group':
        if (node.inner.kind === 'literal' || node.inner.kind === 'reference') add('group-without-operation', node);
        return visit(node.inner);
      case 'unary':
        if (node.operand.kind === 'literal') add('operator-misfit', node.operand, { operator: node.operator, type: typeOfLiteral(node.operand.value) });
        else if (visit(node.operand) === 'other') add('operator-misfit', node.operand, { operator: node.operator, type: shownType(node.operand) });
        return 'boolean';
      case 'binary':
        visitBinary(node);
        return 'boolean';
      default: return undefined;
    }
  }

  function visitBinary(node: Expression & { readonly kind: 'binary' }): void {
    const { left, right, operator } = node;
    if (left.kind === 'literal' && right.kind === 'literal') return add('literals-on-both-sides', node, { operator });
    if (!comparisons.has(operator)) {
      for (const side of [left, right]) {
        if (side.kind === 'binary' && comparisons.has(side.operator)) add('comparison-needs-parentheses', side, { operator: side.operator });
        if (visit(side) === 'other') add('operator-misfit', side, { operator, type: shownType(side) });
      }
      return;
    }
    for (const side of [left, right]) {
      if (side.kind === 'binary' || side.kind === 'unary') add('comparison-needs-parentheses', side, { operator });
      if (side.kind !== 'literal' && side.kind !== 'reference') visit(side);
    }
    const [a, b] = [operandType(left), operandType(right)];
    if (operator === '==' || operator === '!=') {
      if (a !== undefined && b !== undefined && a !== b) add('type-mismatch', node, { operator, type: `${a} and ${b}` });
      return;
    }
    for (const [side, type] of [[left, a], [right, b]] as const) {
      if (type !== undefined && type !== 'number') add('operator-misfit', side, { operator, type });
    }
  }

  /** The type of an operand that can be compared; what can't is reported once and unknown from then on. */
  function operandType(node: Expression): ValueType | undefined {
    if (node.kind === 'literal') return typeOfLiteral(node.value);
    if (node.kind === 'group' || node.kind === 'binary' || node.kind === 'unary') return node.kind === 'group' && node.inner.kind === 'literal' ? undefined : 'boolean';
    if (node.kind !== 'reference') return undefined;
    if (node.reference.scope === 'data' && node.reference.path.length > 1) {
      add('nested-path', node);
      return undefined;
    }
    const type = typeOf(node.reference);
    if (type === undefined || comparable.has(type)) return type;
    add('operand-type', node, { type });
    return undefined;
  }

  function shownType(node: Expression): string {
    return node.kind === 'reference' ? typeOf(node.reference) ?? '' : node.kind === 'literal' ? typeOfLiteral(node.value) : '';
  }
}

function textOf(node: Expression): string {
  switch (node.kind) {
    case 'reference': return referenceText(node.reference);
    case 'literal': return typeof node.value === 'string' ? `'${node.value}'` : String(node.value);
    case 'group': return `(${textOf(node.inner)})`;
    case 'unary': return `${node.operator}${textOf(node.operand)}`;
    case 'binary': return `${textOf(node.left)} ${node.operator} ${textOf(node.right)}`;
    default: return '';
  }
}
