import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type CSSProperties, type KeyboardEvent } from 'react';
import { useFlowDocument } from '../../embed/useFlowDocument.js';
import { late } from '../../react/late.js';
import { type FlowGraph, flowGraph } from '../../review/map/flowGraph.js';
import { flowOutline } from '../../review/map/flowOutline.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import * as styles from './FlowMap.css.js';
import type { MapLayout } from './layOut.js';
import { MapCard, MapPicture } from './MapCard.js';
import { MapLines } from './MapLines.js';
import { card as textCard, page, picture } from './mapSizes.js';

const layOut = late(() => import('./layOut.js').then((module) => module.layOut));
const nothing = () => undefined;
const empty: FlowGraph = { screens: [], edges: [] };
const pictureCard = { width: textCard.width, height: textCard.height + picture.gap + picture.height };

/** Props of `FlowMap`. */
export interface FlowMapProps extends FrameLook {
  /** Flow JSON, as text or as an object. Never mutated. */
  readonly flow: string | object;
  /** What stands for a screen: its id and title, or below them a small picture of it too. Default `text`. */
  readonly cards?: 'text' | 'pictures' | undefined;
  /** Screens walked so far, in order, such as `history` of a run's state: the last is where it stands. */
  readonly path?: readonly string[] | undefined;
  readonly onSelect?: ((screen: string) => void) | undefined;
  /** Other words for texts of the map. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/**
 * The routes of a Flow as a graph: arrow keys down and up go along the edges, left and right to what stands
 * beside, and on to the next row, so that every screen can be reached. A list of cards on a server and until the layout has been fetched. The outline below says the same as text.
 */
export function FlowMap({ flow, cards = 'text', path, onSelect, strings, className, platform, colorScheme = 'auto', locale = 'en', previewStrings, components }: FlowMapProps) {
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const text = useReviewWords(locale, strings);
  const { document } = useFlowDocument(flow);
  const graph = useMemo(() => (document ? flowGraph(document) : empty), [document]);
  useEffect(() => layOut.request(), []);
  const place = useSyncExternalStore(layOut.subscribe, layOut.arrived, nothing);
  const layout = useMemo(() => place?.(graph, cards === 'pictures' ? pictureCard : textCard), [place, graph, cards]);
  const look = useMemo((): FrameLook => ({ platform, colorScheme, locale, previewStrings, components }), [platform, colorScheme, locale, previewStrings, components]);
  const [focused, setFocused] = useState<string>();
  const entry = (graph.screens.find((screen) => screen.entry) ?? graph.screens[0])?.id;
  useEffect(() => {
    // Of a map wider than its room the beginning is shown first.
    const [room, begins] = [scroller.current, layout?.screens.get(entry ?? '')];
    if (room && begins) room.scrollLeft = begins.x - (room.clientWidth - textCard.width) / 2;
  }, [layout, entry]);
  const stop = graph.screens.some(({ id }) => id === focused) ? focused : entry;
  const walked = (from: string, to: string) => path?.some((id, at) => id === from && path[at + 1] === to) === true;
  const markWords = { entry: text('mapEntry'), terminal: text('mapTerminal'), unreachable: text('mapUnreachable'), deadEnd: text('mapDeadEnd') };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset['mapScreen'];
    const to = from === undefined ? undefined : along(graph, layout, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    [...(root.current?.querySelectorAll<HTMLElement>('[data-map-screen]') ?? [])].find((card) => card.dataset['mapScreen'] === to)?.focus();
  };
  return (
    <section
      ref={root}
      className={[themeClass('android', colorScheme), tool.view, className].filter(Boolean).join(' ')}
      aria-label={text('map')}
      data-flow-map=""
      lang={usableLocale(locale)}
      dir={directionOf(usableLocale(locale))}
    >
      <h2 className={tool.heading}>{text('map')}</h2>
      {!document && <p className={tool.text}>{text('notAFlow')}</p>}
      <div ref={scroller} className={styles.scroller}>
        {/* Sizes and places are known only after the layout came, so never on a server, whose style attributes a strict page refuses. */}
        <div className={styles.canvas} style={layout && sizeOf(layout)}>
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
                  <MapCard
                    screen={screen} text={text} walked={path?.includes(screen.id) === true} current={path?.at(-1) === screen.id}
                    tabStop={screen.id === stop} onFocus={() => setFocused(screen.id)} onSelect={() => onSelect?.(screen.id)}
                  />
                  {cards === 'pictures' && document && <MapPicture document={document} screen={screen.id} look={look} onSelect={onSelect} />}
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

/** How large a map is, and how much smaller on paper. */
function sizeOf({ width, height }: MapLayout): CSSProperties {
  const fit: { readonly [variable: `--${string}`]: number } = { [styles.printFit]: Math.min(1, page.width / width, page.height / height) };
  return { width, height, ...fit };
}

/** Where an arrow key leads: down along the first way on, up along the first way here, sideways to what stands beside, and from the end of a row to the next. */
function along({ screens, edges }: FlowGraph, layout: MapLayout | undefined, from: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowDown': return edges.find((edge) => edge.from === from)?.to;
    case 'ArrowUp': return edges.find((edge) => edge.to === from)?.from;
    case 'Home': return screens[0]?.id;
    case 'End': return screens.at(-1)?.id;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const beside = layout ? [...layout.screens].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id) : screens.map(({ id }) => id);
      return beside[beside.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)];
    }
    default: return undefined;
  }
}
