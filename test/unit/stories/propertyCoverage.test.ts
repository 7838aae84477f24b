import { expect, it } from 'vitest';
import { sheets } from '../../../stories/sheets/sheets.js';
import type { JsonValue } from '../../../src/spec/types.js';
import { rowsNotShown } from '../../support/rowsShown.js';
import { types, type SpecRow } from '../../support/specRows.js';
import { storyFlows } from '../../support/storyFlows.js';

const flows = await storyFlows();

it('reads a Flow out of the stories', () => {
  expect(flows.length).toBeGreaterThan(types.length);
});

it.each(types)('%s has a story for every property, action and listed value', (type) => {
  expect(rowsNotShown(type, flows.map(({ flow }) => flow as JsonValue)).join(', ')).toBe('');
});

/** Handlers and `visible` have nothing that a still picture could show; the stories that play have them. */
const isSeen = ({ id }: SpecRow) => !id.includes(':') && !/(^|\.)visible$/.test(id);

it.each(types)('the sheet of %s shows every property and listed value that can be seen', (type) => {
  const nodes = sheets[type].map((panel) => panel.nodes as unknown as JsonValue);
  expect(rowsNotShown(type, nodes, isSeen).join(', ')).toBe('');
});
