import { expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { type FlowGraph, flowGraph } from '../../../src/review/map/flowGraph.js';
import { layOut, type MapLayout, type Point } from '../../../src/reviewViews/map/layOut.js';
import { card, label } from '../../../src/reviewViews/map/mapSizes.js';
import { largeFlow } from '../../../stories/review/largeFlow.js';
import { seedOf, seeded } from '../../support/review/seeded.js';

interface Box { readonly of: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const boxes = ({ screens, edges }: MapLayout, graph: FlowGraph): { readonly cards: readonly Box[]; readonly labels: readonly Box[] } => ({
  cards: [...screens].map(([id, { x, y }]) => ({ of: id, left: x, top: y, right: x + card.width, bottom: y + card.height })),
  labels: edges.flatMap(({ x, y }, at) => (graph.edges[at]!.triggers.length === 0 ? [] : [{ of: `${graph.edges[at]!.from} to ${graph.edges[at]!.to}`, left: x - label.width / 2, top: y - label.height / 2, right: x + label.width / 2, bottom: y + label.height / 2 }])),
});
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const overlaps = (all: readonly Box[]) => all.flatMap((a, at) => all.slice(at + 1).filter((b) => overlap(a, b)).map((b) => `${a.of} and ${b.of}`));
/** Points of a line as it is drawn, from one of its bends to the next. */
const drawn = (points: readonly Point[]) => points.slice(1).flatMap((to, at) => {
  const from = points[at]!;
  const middle = (from.y + to.y) / 2;
  return Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3] as const;
    return { x: (a + b) * from.x + (c + d) * to.x, y: a * from.y + (b + c) * middle + d * to.y };
  });
});
const within = ({ x, y }: Point, box: Box) => x > box.left && x < box.right && y > box.top + 0.5 && y < box.bottom - 0.5;
/** Everything that is wrong with where things of a graph stand. */
function faults(graph: FlowGraph): readonly string[] {
  const layout = layOut(graph, card);
  const { cards, labels } = boxes(layout, graph);
  const crossed = layout.edges.flatMap(({ points }, at) => cards.filter((box) => drawn(points).some((point) => within(point, box))).map((box) => `${graph.edges[at]!.from} to ${graph.edges[at]!.to} runs through ${box.of}`));
  return [...overlaps([...cards, ...labels]), ...crossed];
}

it('lays 48 screens out without one card, label or line over another card, or one label over another', () => {
  const graph = flowGraph(parseFlow(largeFlow).document!);
  expect([graph.screens.length, graph.screens.filter(({ unreachable }) => unreachable).length, graph.screens.filter(({ deadEnd }) => deadEnd).length]).toEqual([48, 1, 1]);
  expect(faults(graph)).toEqual([]);
});

it('does so with routes at random, round in circles too', () => {
  const random = seeded(seedOf('map layouts'));
  for (let round = 0; round < 25; round++) {
    const count = 5 + random.int(40);
    const ids = Array.from({ length: count }, (_, at) => `S${at}`);
    const graph: FlowGraph = {
      screens: ids.map((id) => ({ id, title: id, entry: id === 'S0', terminal: false, unreachable: false, deadEnd: false })),
      edges: ids.flatMap((from, at) => [...new Set(Array.from({ length: 1 + random.int(2) }, () => ids[random.chance(10) ? random.int(count) : Math.min(count - 1, at + 1 + random.int(4))]!))]
        .filter((to) => to !== from).map((to) => ({ from, to, triggers: [{ label: 'On', pointer: '', endpoint: false }] }))),
    };
    expect(faults(graph), `round ${round}`).toEqual([]);
  }
});
