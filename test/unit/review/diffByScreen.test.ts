import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { diffByScreen } from '../../../src/review/diff/diffByScreen.js';
import { diffFlows } from '../../../src/review/diff/diffFlows.js';

const screen = (id: string, ...texts: readonly string[]) => ({ id, layout: { type: 'SingleColumnLayout', children: texts.map((text) => ({ type: 'TextBody', text })) } });
const flow = (screens: readonly object[], more: object = {}) => parseFlow({ version: '7.3', ...more, screens }).document!;
const pairsOf = (a: readonly object[], b: readonly object[]) => diffByScreen(flow(a), flow(b)).screens.map(({ before, after, changes }) => [before?.id, after?.id, changes.length]);

describe('diffByScreen', () => {
  it('puts screens beside each other, moved and renamed ones too, and what is gone where it was', () => {
    const [a, b, c, d] = [screen('A', 'one'), screen('B', 'two'), screen('C', 'three'), screen('D', 'four')];
    expect(pairsOf([a, b, c], [a, c, d])).toEqual([['A', 'A', 0], ['B', undefined, 1], ['C', 'C', 0], [undefined, 'D', 1]]);
    expect(pairsOf([a, b, c], [{ ...b, id: 'X' }, a, c]).map(([before, after]) => [before, after])).toEqual([['B', 'X'], ['A', 'A'], ['C', 'C']]);
    expect(pairsOf([a, b], [b])).toEqual([['A', undefined, 1], ['B', 'B', 0]]);
  });

  it('tells routes with the screen they start from, and the rest of the Flow apart', () => {
    const [a, b] = [screen('A', 'one'), screen('B', 'two')];
    const { flow: apart, screens } = diffByScreen(flow([a, b], { routing_model: { A: [] } }), flow([a, b], { routing_model: { A: ['B'] }, data_api_version: '3.0' }));
    expect(apart.map(({ kind }) => kind)).toEqual(['flow-changed']);
    expect(screens.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['routes-changed'], []]);
  });

  it('loses no change, tells one of a single screen once, and shows every screen of both versions once', () => {
    const anyScreens = fc.uniqueArray(fc.record({ id: fc.constantFrom('A', 'B', 'C', 'D', 'E'), texts: fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 }) }), { maxLength: 5, minLength: 1, selector: ({ id }) => id });
    const documentOf = (screens: readonly { readonly id: string; readonly texts: readonly string[] }[]) => flow(screens.map(({ id, texts }) => screen(id, ...texts)));
    fc.assert(fc.property(anyScreens, anyScreens, (before, after) => {
      const [older, newer] = [documentOf(before), documentOf(after)];
      const { flow: apart, screens, changes } = diffByScreen(older, newer);
      expect(changes).toEqual(diffFlows(older, newer));
      expect(new Set([...apart, ...screens.flatMap((pair) => pair.changes)])).toEqual(new Set(changes));
      expect(screens.flatMap((pair) => pair.before?.pointer ?? []).sort()).toEqual(older.screens.map(({ pointer }) => pointer));
      expect(screens.flatMap((pair) => pair.after?.pointer ?? [])).toEqual(newer.screens.map(({ pointer }) => pointer));
    }), { numRuns: 2_000 });
  });
});
