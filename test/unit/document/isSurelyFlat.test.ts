import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDepth } from '../../../src/document/cutDepth.js';
import { isSurelyFlat } from '../../../src/document/isSurelyFlat.js';

describe('isSurelyFlat', () => {
  it.each([
    ['[[{"a": [1]}]]', 4, true],
    ['[[{"a": [1]}]]', 3, false],
    ['["]]]]", "[[[[", "\\"[["]', 1, true],
    ['[}[}[}', 9, false],
    ['// [\n[]', 9, false],
    ['["never closed\n]', 1, true],
    ['', 0, true],
  ])('%j within %i: %s', (text, max, expected) => {
    expect(isSurelyFlat(text, max)).toBe(expected);
  });

  it('never lets a text pass from which the scan would cut', () => {
    const pieces = fc.constantFrom('[', ']', '{', '}', '"', '\\', '\n', '\r', '/', '*', ' ', ',', ':', 'a', '1', '\u2028');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')), fc.nat(4), (text, max) => {
      const open = isSurelyFlat(text, max);
      // The slash behind it makes the glance give up, so that the scan decides.
      const scanned = cutDepth(`${text}\n/`, max);
      return !open || scanned.cuts.size === 0;
    }), { numRuns: 20_000 });
  });
});
