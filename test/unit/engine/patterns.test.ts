import { describe, expect, it } from 'vitest';
import { PatternEngine } from '../../../src/engine/fields/patternEngine.js';
import { complete, fieldOf, footer, input, messageOf, oneScreen, pressFooter, rulesOf, settled, start } from '../../support/flowWith.js';

const source = (pattern: unknown, extra: object = {}) => oneScreen([input('a', { pattern, ...extra }), footer(complete())], { terminal: true });

async function ready(pattern: unknown, extra: object = {}) {
  const flow = start(source(pattern, extra));
  while (!(flow.getState().patterns > 0)) await settled();
  return flow;
}

describe('pattern of TextInput', () => {
  it('blocks a filled field while its engine is on the way (README 10), and lets an empty one pass', async () => {
    const flow = start(source('^a+$'));
    expect(flow.screen()?.footer?.blocked).toBe(false);
    flow.change('a', 'aa');
    flow.blur('a');
    expect(messageOf(flow, 'a')).toBe('patternPending');
    expect(flow.screen()?.footer?.blocked).toBe(true);
    while (!(flow.getState().patterns > 0)) await settled();
    expect(messageOf(flow, 'a')).toBeUndefined();
    expect(flow.screen()?.footer?.blocked).toBe(false);
  });

  it('searches, it need not match the whole', async () => {
    const flow = await ready('007');
    flow.change('a', 'agent 007!');
    expect(flow.screen()?.footer?.blocked).toBe(false);
    flow.change('a', 'agent 008');
    flow.blur('a');
    expect(messageOf(flow, 'a')).toBe('patternMismatch');
  });

  it('comes after the check of the input type, and both must pass', async () => {
    const flow = await ready('5$', { 'input-type': 'number' });
    flow.change('a', 'x5');
    flow.blur('a');
    expect(messageOf(flow, 'a')).toBe('notNumber');
    flow.change('a', '14');
    expect(messageOf(flow, 'a')).toBe('patternMismatch');
    flow.change('a', '15');
    expect(messageOf(flow, 'a')).toBeUndefined();
  });

  it.each(['^(?=.*\\d).+$', '(a)\\1', '(unclosed', 'x'.repeat(2_000)])('%.20s… is reported and not checked', async (pattern) => {
    const flow = await ready(pattern);
    flow.change('a', 'anything');
    pressFooter(flow);
    expect(rulesOf(flow)).toEqual(['pattern-unsupported']);
    expect(flow.diagnostics()[0]?.pointer).toBe('/screens/0/layout/children/0/pattern');
    expect(flow.getState().status).toBe('completed');
  });

  it('runs a hostile pattern in time that grows with the text', async () => {
    const flow = await ready('((a+)+)+$');
    const began = performance.now();
    flow.change('a', `${'a'.repeat(70)}!`);
    expect(flow.screen()?.footer?.blocked).toBe(true);
    expect(performance.now() - began).toBeLessThan(500);
    expect(fieldOf(flow, 'a').value).toHaveLength(71);
  });

  it('of the wrong type, or empty, checks nothing', () => {
    for (const pattern of ['', 7, null, ['x']]) {
      const flow = start(source(pattern));
      flow.change('a', 'anything');
      expect(flow.screen()?.footer?.blocked).toBe(false);
    }
  });
});

describe('the pattern engine', () => {
  it('says pending before it has arrived', async () => {
    const engine = new PatternEngine();
    expect([engine.test('a', 'a'), engine.problem('(')]).toEqual(['pending', undefined]);
    await engine.load();
    expect([engine.test('a', 'a'), engine.test('b', 'a'), engine.test('(', 'a')]).toEqual([true, false, 'unsupported']);
  });
});
