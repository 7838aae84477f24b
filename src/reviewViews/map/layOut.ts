import { Graph, layout } from '@dagrejs/dagre';
import type { FlowGraph } from '../../review/map/flowGraph.js';
import { label } from './mapSizes.js';

/** A place of a map, in px from its start corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where things of a map stand, in px from its start corner. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly screens: ReadonlyMap<string, Point>;
  /** In the order of the graph's edges. */
  readonly edges: readonly { /** The first and the last are the ends. */ readonly points: readonly Point[]; readonly x: number; readonly y: number }[];
}

/** Lays a graph out from above to below, each screen with a card of one size, in px. */
export function layOut({ screens, edges }: FlowGraph, card: { readonly width: number; readonly height: number }): MapLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 36, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of screens) graph.setNode(id, { ...card });
  edges.forEach(({ from, to, triggers }, at) => graph.setEdge(from, to, triggers.length > 0 ? { ...label, labelpos: 'c' } : { width: 0, height: 0 }, String(at)));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width, height,
    screens: new Map(screens.map(({ id }) => [id, { x: graph.node(id).x - card.width / 2, y: graph.node(id).y - card.height / 2 }])),
    edges: edges.map(({ from, to }, at) => {
      const { points = [], x, y } = graph.edge(from, to, String(at)) as { points?: Point[]; x?: number; y?: number };
      const [start, end] = [graph.node(from), graph.node(to)];
      const down = start.y <= end.y ? 1 : -1;
      // From the middle of a card's lower side to the middle of an upper one: what leaves by a side would run through its neighbours.
      const ends = [start.y + (down * card.height) / 2, end.y - (down * card.height) / 2] as const;
      return { points: [{ x: start.x, y: ends[0] }, ...points.slice(1, -1), { x: end.x, y: ends[1] }], x: x ?? 0, y: y ?? 0 };
    }),
  };
}
