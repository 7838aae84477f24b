import { expect, it } from 'vitest';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { samples } from '../../../stories/flows/samples/index.js';

/** The one sample that is old on purpose. */
const expected: { readonly [sample: string]: readonly string[] } = { 'old-version': ['version-frozen'] };

it.each(samples)('$id is a valid Flow', ({ id, text }) => {
  expect(validateFlow(text).map(({ rule }) => rule)).toEqual(expected[id] ?? []);
});
