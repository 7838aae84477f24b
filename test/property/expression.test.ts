import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBinding, evaluateBinding } from '../../src/expression/binding.js';
import { compileCondition, evaluateCondition } from '../../src/expression/condition.js';
import { evaluateExpression } from '../../src/expression/evaluateExpression.js';
import { asNested, mentionsReference } from '../../src/expression/mentionedReferences.js';
import { parseNested } from '../../src/expression/parseNested.js';
import { parseReference, referenceText } from '../../src/expression/reference.js';
import type { Scope } from '../../src/expression/scope.js';
import { walkExpression } from '../../src/expression/walkExpression.js';
import { caps } from '../../src/spec/limits.js';
import type { JsonValue } from '../../src/spec/types.js';

const piece = fc.oneof(
  fc.constantFrom(
    '${data.a}', '${form.b-c}', '${screen.S.data.d}', '${', '}', '(', ')', '\'', '"', '\\', '`', ' ', ',', ';', '!', '-', '+', '*', '/', '%',
    '<', '<=', '>', '>=', '==', '!=', '&&', '||', '===', '?', ':', '&', '[', ']', '0', '1.5', '1e3', '\'text\'', '\'\'', 'true', 'false', 'null', 'word', '\n', '\0', '😀',
  ),
  fc.string({ maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const json = fc.jsonValue().map((value) => value as JsonValue);
const scopeOf = (values: readonly JsonValue[]): Scope => {
  let next = 0;
  return { read: () => values[next++ % (values.length + 1)] };
};
const isPlain = (value: JsonValue | undefined) => value === undefined || typeof value !== 'number' || Number.isFinite(value);

describe('expressions of any text and any values', () => {
  it('a backtick expression evaluates to JSON or nothing, twice the same', () => {
    fc.assert(fc.property(text, fc.array(json, { maxLength: 4 }), (inner, values) => {
      const binding = compileBinding(`\`${inner}\``, '7.3');
      const value = evaluateBinding(binding, scopeOf(values));
      expect(isPlain(value)).toBe(true);
      expect(evaluateBinding(binding, scopeOf(values))).toEqual(value);
    }), { numRuns: 1_000 });
  });

  it('a condition is a yes or a no, in every version', () => {
    fc.assert(fc.property(text, fc.array(json, { maxLength: 4 }), fc.constantFrom('3.1' as const, '5.0' as const, '7.3' as const), (condition, values, version) => {
      expect(evaluateCondition(compileCondition(condition, version), scopeOf(values))).toBeTypeOf('boolean');
    }), { numRuns: 1_000 });
  });

  it('what can\'t be run says why, within the text', () => {
    fc.assert(fc.property(text, (inner) => {
      const { expression, problems } = parseNested(`\`${inner}\``);
      expect(expression !== undefined || problems.length > 0).toBe(true);
      for (const { offset } of problems) expect(offset >= 0 && offset <= inner.length + 1).toBe(true);
    }), { numRuns: 1_000 });
  });

  it('a tree stays within its cap', () => {
    fc.assert(fc.property(fc.constantFrom('(', '!', '1+', '1 ', '-', '${data.a}', '1&&(', '\'}'), fc.nat(9_000), (unit, times) => {
      let nodes = 0;
      const { expression } = parseNested(`\`${unit.repeat(times)}1\``);
      if (expression) walkExpression(expression, () => { nodes += 1; });
      expect(nodes).toBeLessThanOrEqual(caps.expressionNodes + 1);
      evaluateExpression(`\`${unit.repeat(times)}1\``, {});
    }), { numRuns: 60 });
  });
});

describe('references', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/);
  const reference = fc.record({
    scope: fc.constantFrom('data' as const, 'form' as const),
    path: fc.tuple(name, name).map(([head, tail]) => [head, tail] as [string, ...string[]]),
  });

  it('come back from their text', () => {
    fc.assert(fc.property(reference, fc.option(fc.stringMatching(/^[A-Za-z_]{1,8}$/), { nil: undefined }), (made, screen) => {
      const whole = screen === undefined ? made : { ...made, screen };
      expect(parseReference(referenceText(whole), '7.3')).toEqual(whole);
    }));
  });

  it('the backtick form says what the author meant', () => {
    const literal = fc.string({ maxLength: 12 }).filter((part) => !/[{}$]/.test(part));
    fc.assert(fc.property(literal, literal, fc.string(), (before, after, value) => {
      fc.pre(before + after !== '');
      const written = `${before}\${data.x}${after}`;
      expect(mentionsReference(written)).toBe(true);
      expect(evaluateExpression(asNested(written)!, { data: { x: value } })).toBe(`${before}${value}${after}`);
    }));
  });
});
