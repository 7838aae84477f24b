import { describe, expect, test } from 'vitest';
import { patternRisk } from '../../../src/validate/patternRisk.js';

describe('patterns', () => {
  test.each(['^[A-Z]{3}$', '^\\d+(\\.\\d+)?$', '(?:ab)+', '^(a|b)*$', '[(?=]+', '\\(\\?=', '(?<year>\\d{4})', '(a+)?b', '\\\\1', '^([a-z]{2}){3,}$', ''])('%s is fine', (pattern) => {
    expect(patternRisk(pattern)).toBeUndefined();
  });

  test.each([
    ['(', 'invalid'], ['[a', 'invalid'], ['a'.repeat(1_001), 'too-long'], ['(?=a)b', 'look-around'], ['(?<!a)b', 'look-around'],
    ['(a)\\1', 'back-reference'], ['(?<a>b)\\k<a>', 'back-reference'], ['(a+)+', 'nested-repeat'], ['((a*)b?)*', 'nested-repeat'], ['(?:\\d{2,})+', 'nested-repeat'],
  ])('%s is risky: %s', (pattern, kind) => {
    expect(patternRisk(pattern)?.kind).toBe(kind);
  });
});
