import { Graph, layout } from '@dagrejs/dagre';
import type { FlowGraph } from '../../review/map/flowGraph.js';
import { card, label } from './mapSizes.js';

/** Where things of a map stand, in px from its start corner. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly screens: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** In the order of the graph's edges. */
  readonly edges: readonly { readonly points: readonly { readonly x: number; readonly y: number }[]; readonly x: number; readonly y: number }[];
}

/** Lays a graph out from above to below. */
export function layOut({ screens, edges }: FlowGraph): MapLayout {
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
      const { points = [], x, y } = graph.edge(from, to, String(at)) as { points?: { x: number; y: number }[]; x?: number; y?: number };
      return { points, x: x ?? 0, y: y ?? 0 };
    }),
  };
}
