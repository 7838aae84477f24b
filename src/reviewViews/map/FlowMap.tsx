import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useFlowDocument } from '../../embed/useFlowDocument.js';
import { late } from '../../react/late.js';
import type { ColorScheme } from '../../react/settings.js';
import { type FlowGraph, flowGraph } from '../../review/map/flowGraph.js';
import { flowOutline, marksOf } from '../../review/map/flowOutline.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import { useReviewWords } from '../useReviewWords.js';
import * as styles from './FlowMap.css.js';
import { MapLines } from './MapLines.js';

const layOut = late(() => import('./layOut.js').then((module) => module.layOut));
const nothing = () => undefined;
const empty: FlowGraph = { screens: [], edges: [] };

/** Props of `FlowMap`. */
export interface FlowMapProps {
  /** Flow JSON, as text or as an object. Never mutated. */
  readonly flow: string | object;
  /** Screens walked so far, in order, such as `history` of a run's state: the last is where it stands. */
  readonly path?: readonly string[] | undefined;
  readonly onSelect?: ((screen: string) => void) | undefined;
  /** `auto` follows the reader's system. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** BCP 47. Default `en`. */
  readonly locale?: string | undefined;
  /** Other words for texts of the map. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/**
 * The routes of a Flow as a graph: arrow keys down and up go along the edges, left and right among the screens beside. A list of cards
 * on a server and until the layout has been fetched. The outline below says the same as text.
 */
export function FlowMap({ flow, path, onSelect, colorScheme = 'auto', locale = 'en', strings, className }: FlowMapProps) {
  const root = useRef<HTMLElement>(null);
  const text = useReviewWords(locale, strings);
  const { document } = useFlowDocument(flow);
  const graph = useMemo(() => (document ? flowGraph(document) : empty), [document]);
  useEffect(() => layOut.request(), []);
  const place = useSyncExternalStore(layOut.subscribe, layOut.arrived, nothing);
  const layout = useMemo(() => place?.(graph), [place, graph]);
  const [focused, setFocused] = useState<string>();
  const stop = graph.screens.some(({ id }) => id === focused) ? focused : (graph.screens.find(({ entry }) => entry) ?? graph.screens[0])?.id;
  const walked = (from: string, to: string) => path?.some((id, at) => id === from && path[at + 1] === to) === true;
  const markWords = { entry: text('mapEntry'), terminal: text('mapTerminal'), unreachable: text('mapUnreachable'), deadEnd: text('mapDeadEnd') };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset['mapScreen'];
    const to = from === undefined ? undefined : along(graph, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    [...(root.current?.querySelectorAll<HTMLElement>('[data-map-screen]') ?? [])].find((card) => card.dataset['mapScreen'] === to)?.focus();
  };
  return (
    <section
      ref={root}
      className={[themeClass('android', colorScheme), styles.root, className].filter(Boolean).join(' ')}
      aria-label={text('map')}
      data-flow-map=""
      lang={usableLocale(locale)}
      dir={directionOf(usableLocale(locale))}
    >
      {!document && <p>{text('notAFlow')}</p>}
      <div className={styles.scroller}>
        {/* Sizes and places are known only after the layout came, so never on a server, whose style attributes a strict page refuses. */}
        <div className={styles.canvas} style={layout && { width: layout.width, height: layout.height }}>
          {layout && <MapLines graph={graph} layout={layout} walked={walked} />}
          {layout && graph.edges.map(({ from, to, triggers }, at) => triggers.length > 0 && (
            <span key={`${from} ${to}`} aria-hidden="true" className={styles.label} style={{ left: layout.edges[at]?.x, top: layout.edges[at]?.y }}>
              <span className={styles.labelText} dir="auto" data-part="edge-label">{[...new Set(triggers.map(({ label }) => label))].join(' / ')}</span>
            </span>
          ))}
          <ul className={styles.list} data-laid-out={layout ? '' : undefined} onKeyDown={onKeyDown}>
            {graph.screens.map((screen) => {
              const at = layout?.screens.get(screen.id);
              return (
                <li key={screen.id} className={styles.place} style={at && { left: at.x, top: at.y }}>
                  <button
                    type="button" className={styles.card} data-map-screen={screen.id} data-walked={path?.includes(screen.id) || undefined} data-current={path?.at(-1) === screen.id || undefined}
                    aria-current={path?.at(-1) === screen.id ? 'step' : undefined} tabIndex={screen.id === stop ? 0 : -1}
                    onFocus={() => setFocused(screen.id)} onClick={() => onSelect?.(screen.id)}
                  >
                    <span className={styles.name}>{screen.id}</span>
                    <span className={styles.title} dir="auto">{screen.title}</span>
                    <span className={styles.marks}>{marksOf(screen).map((mark) => markWords[mark]).join(' · ')}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      </div>
      <details className={styles.outline}>
        <summary className={styles.summary}>{text('mapOutline')}</summary>
        <div className={styles.outlineText} data-part="outline">{flowOutline(graph, { ...markWords, endpointDecides: text('mapEndpointDecides') })}</div>
      </details>
    </section>
  );
}

/** Where an arrow key leads: down along the first way on, up along the first way here, sideways among what else the same screen leads to. */
function along({ screens, edges }: FlowGraph, from: string, key: string): string | undefined {
  if (key === 'ArrowDown') return edges.find((edge) => edge.from === from)?.to;
  const into = edges.find((edge) => edge.to === from);
  if (key === 'ArrowUp') return into?.from;
  if (key === 'Home') return screens[0]?.id;
  if (key === 'End') return screens.at(-1)?.id;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const beside = into ? edges.filter((edge) => edge.from === into.from).map(({ to }) => to) : screens.filter(({ id }) => !edges.some(({ to }) => to === id)).map(({ id }) => id);
  return beside[beside.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)];
}
