import { expect, it, vi } from 'vitest';
import { complete, footer, input, oneScreen, pressFooter, rulesOf, settled, start } from '../../support/flowWith.js';

vi.mock('re2js', () => {
  throw new Error('offline');
});

it('a pattern whose engine can\'t be loaded is reported and not checked, so that nobody is stuck', async () => {
  const flow = start(oneScreen([input('a', { pattern: '^b$' }), footer(complete())], { terminal: true }));
  while (!(flow.getState().patterns > 0)) await settled();
  flow.change('a', 'a');
  pressFooter(flow);
  expect(rulesOf(flow)).toEqual(['pattern-unsupported']);
  expect(flow.getState().status).toBe('completed');
});
