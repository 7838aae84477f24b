import type { FlowGraph } from '../../review/map/flowGraph.js';
import * as styles from './FlowMap.css.js';
import type { MapLayout } from './layOut.js';

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
        const [end, before] = [points.at(-1), points.at(-2)];
        if (!end || !before) return null;
        const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
        const mark = walked(from, to) || undefined;
        return (
          <g key={`${from} ${to}`}>
            <path className={styles.edge} data-walked={mark} d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
            <path className={styles.head} data-walked={mark} d="M0 0L-9 -4.5L-9 4.5Z" transform={`translate(${end.x} ${end.y}) rotate(${angle})`} />
          </g>
        );
      })}
    </svg>
  );
}
