import type { FlowGraph } from '../../review/map/flowGraph.js';
import * as styles from './FlowMap.css.js';
import type { MapLayout, Point } from './layOut.js';

interface Props {
  readonly graph: FlowGraph;
  readonly layout: MapLayout;
  /** Whether the run went from one screen to the other. */
  readonly walked: (from: string, to: string) => boolean;
}

/** The edges of a map with their arrow heads. What they say is said by their labels and by the outline. */
export function MapLines({ graph, layout, walked }: Props) {
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
      {graph.edges.map(({ from, to }, at) => {
        const { points = [] } = layout.edges[at] ?? {};
        const [first, end] = [points[0], points.at(-1)];
        if (!first || !end) return null;
        const angle = first.y <= end.y ? 90 : -90;
        const mark = walked(from, to) || undefined;
        return (
          <g key={`${from} ${to}`}>
            <path className={styles.edge} data-walked={mark} d={curve(points)} />
            <path className={styles.head} data-walked={mark} d="M0 0L-9 -4.5L-9 4.5Z" transform={`translate(${end.x} ${end.y}) rotate(${angle})`} />
          </g>
        );
      })}
    </svg>
  );
}

/** A line that leaves and arrives upright and bends between the ranks of cards, where nothing stands. */
function curve(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    const middle = (before.y + y) / 2;
    return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
  }).join('');
}
