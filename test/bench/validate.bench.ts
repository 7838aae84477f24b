import { bench, describe, expect } from 'vitest';
import { parseFlow } from '../../src/document/parseFlow.js';
import { validateFlow } from '../../src/validate/validateFlow.js';
import { largeFlow } from './largeFlow.js';

const text = largeFlow();
const errors = validateFlow(text).filter(({ severity }) => severity === 'error');
expect(errors).toEqual([]);

// The last line of the report says how many times slower each is than the first.
describe(`a valid Flow of 50 screens, ${(text.length / 1_048_576).toFixed(2)} MB`, () => {
  bench('JSON.parse', () => void JSON.parse(text));
  bench('parseFlow: the tree with places', () => void parseFlow(text));
  bench('validateFlow: parse and judge', () => void validateFlow(text));
});
