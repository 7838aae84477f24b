import { describe, expect, test } from 'vitest';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { samples } from '../../../stories/flows/samples/index.js';
import { componentMutations } from '../../support/mutations/componentMutations.js';
import { contentMutations } from '../../support/mutations/contentMutations.js';
import { documentMutations } from '../../support/mutations/documentMutations.js';
import { meaningMutations } from '../../support/mutations/meaningMutations.js';
import type { Mutable } from '../../support/mutations/places.js';

// Samples of old versions live by other rules.
const flows = samples.filter(({ id }) => id !== 'old-version');
const mutations = [...documentMutations, ...componentMutations, ...meaningMutations, ...contentMutations];

describe.each(mutations)('$name', ({ break: breakFlow }) => {
  test('is found in every sample that can be broken so, at its place', () => {
    let broken = 0;
    for (const { id, text } of flows) {
      const flow = JSON.parse(text) as Mutable;
      const expected = breakFlow(flow);
      if (!expected) continue;
      broken++;
      const found = validateFlow(JSON.stringify(flow, null, 2));
      expect(found.map(({ rule, pointer }) => `${rule} ${pointer}`), `sample ${id}`).toContain(`${expected.rule} ${expected.pointer}`);
      expect(found.find(({ rule, pointer }) => rule === expected.rule && pointer === expected.pointer)?.range).toBeDefined();
    }
    expect(broken).toBeGreaterThan(0);
  });
});

test('there are more than a hundred ways, each with a name of its own', () => {
  expect(mutations.length).toBeGreaterThan(100);
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});
