import type { RuleId } from '../../diagnostics/catalog.js';
import { checkCondition, type ConditionIssue } from '../../expression/checkCondition.js';
import type { Rule } from '../rule.js';
import { typesAt } from '../typesAt.js';

const rules: { readonly [kind in ConditionIssue['kind']]: RuleId } = {
  'literal-alone': 'condition-literal-alone', 'operand-not-boolean': 'condition-operand-not-boolean', 'literals-on-both-sides': 'condition-literals-on-both-sides',
  'group-without-operation': 'condition-group-without-operation', 'comparison-needs-parentheses': 'condition-comparison-needs-parentheses',
  'type-mismatch': 'condition-type-mismatch', 'operator-misfit': 'condition-operator-misfit', 'operand-type': 'condition-operand-type', 'nested-path': 'condition-nested-path',
};

/** A condition that is not in backticks has the structure and the types its language asks for. Spec: flow-json.md 7.1. */
export const conditionIsSound: Rule = ({ report, names }) => ({
  Text({ source, pointer }, here) {
    if (source.kind !== 'condition' || !source.expression || source.problems.length > 0) return;
    for (const { kind, operator, operand, type, offset } of checkCondition(source.expression, typesAt(here, names))) {
      report(rules[kind], pointer, { operator, operand, type, column: offset + 1 });
    }
  },
});
