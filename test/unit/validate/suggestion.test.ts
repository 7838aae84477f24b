import { expect, test } from 'vitest';
import { editDistance, suggestion } from '../../../src/validate/suggestion.js';

test.each<[string, readonly string[], string]>([
  ['DETIALS', ['START', 'DETAILS'], ' Did you mean "DETAILS"?'],
  ['textbody', ['TextBody', 'TextCaption'], ' Did you mean "TextBody"?'],
  ['x', ['y', 'z'], ''],
  ['name', [], ''],
  ['WHATEVER', ['START'], ''],
  ['a'.repeat(500), ['a'.repeat(499)], ''],
])('%s among %j', (name, known, expected) => {
  expect(suggestion(name, known)).toBe(expected);
});

test.each<[string, string, number]>([['', '', 0], ['', 'ab', 2], ['ab', 'ba', 1], ['kitten', 'sitting', 3], ['abc', 'abc', 0], ['abcdef', 'x', 6]])(
  'from %j to %j', (a, b, expected) => {
    expect(editDistance(a, b, 99)).toBe(expected);
    expect(editDistance(b, a, 99)).toBe(editDistance(a, b, 99));
  });
