import { forwardRef, useCallback, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useFlowDocument } from '../../embed/useFlowDocument.js';
import type { FrameState } from '../../review/frames/storyFrame.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import * as styles from './FlowStoryboard.css.js';
import { frameToPng } from './frameToPng.js';
import { moveInGrid } from './moveInGrid.js';
import { StoryboardBar, type StoryboardZoom } from './StoryboardBar.js';
import { StoryboardFrame } from './StoryboardFrame.js';
import { useFrames, type StoryPlace } from './useFrames.js';
import { usePrinting } from './usePrinting.js';

/** What a ref on `FlowStoryboard` gives. */
export interface StoryboardHandle {
  /** Draws every frame and opens the browser's print dialog. */
  print(): void;
  /** A picture of a frame by its key, as a `data:` address of a PNG; undefined where there is no such frame. */
  toPng(key: string): Promise<string | undefined>;
}

/** Props of `FlowStoryboard`. */
export interface FlowStoryboardProps extends FrameLook {
  /** Flow JSON, as text or as an object. Never mutated. */
  readonly flow: string | object;
  /** States each screen is shown in, if the host decides that. Default at first: as it opens, and each branch. */
  readonly states?: readonly FrameState[] | undefined;
  readonly onStatesChange?: ((states: readonly FrameState[]) => void) | undefined;
  /** Size of the frames in per cent, if the host decides that. Default at first: 50. */
  readonly zoom?: StoryboardZoom | undefined;
  readonly onZoomChange?: ((zoom: StoryboardZoom) => void) | undefined;
  /** Key of the frame that is selected, if the host decides that; null for none. */
  readonly selected?: string | null | undefined;
  readonly onSelect?: ((key: string, screen: string) => void) | undefined;
  /** Other words for texts of the storyboard. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/** Every screen of a Flow at once, in its states and in each arm of its branches. Print it for a PDF. */
export const FlowStoryboard = forwardRef<StoryboardHandle, FlowStoryboardProps>(function FlowStoryboard(props, ref) {
  const { flow, platform, colorScheme = 'auto', locale = 'en', previewStrings, components } = props;
  const list = useRef<HTMLUListElement>(null);
  const text = useReviewWords(locale, props.strings);
  const { document } = useFlowDocument(flow);
  const [ownStates, setStates] = useState<readonly FrameState[]>(['empty', 'branch']);
  const [ownZoom, setZoom] = useState<StoryboardZoom>(50);
  const [ownSelected, setSelected] = useState<string | null>(null);
  const [drawAll, setDrawAll] = useState(false);
  const printing = usePrinting();
  const { states = ownStates, zoom = ownZoom, selected = ownSelected, onSelect } = props;
  const places = useFrames(document, states);
  const look = useMemo((): FrameLook => ({ platform, colorScheme, locale, previewStrings, components }), [platform, colorScheme, locale, previewStrings, components]);
  const tabStop = places.some(({ key }) => key === selected) ? selected : places.find(({ state }) => state !== 'notReached')?.key;

  const pick = useCallback((key: string) => {
    const place = places.find((one) => one.key === key);
    if (!place) return;
    setSelected(key);
    onSelect?.(key, place.screen);
  }, [places, onSelect]);
  const print = () => {
    flushSync(() => setDrawAll(true));
    window.print();
  };
  useImperativeHandle(ref, () => ({
    print,
    async toPng(key) {
      flushSync(() => setDrawAll(true));
      const place = [...(list.current?.children ?? [])].find((child) => child.getAttribute('data-frame-key') === key);
      const frame = place?.querySelector<HTMLElement>('[data-flow-frame]');
      return frame ? frameToPng(frame) : undefined;
    },
  }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !list.current) return;
    const next = moveInGrid([...list.current.querySelectorAll<HTMLElement>('[data-part="frame-caption"]')], event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <section
      className={[themeClass('android', colorScheme), styles.root, props.className].filter(Boolean).join(' ')}
      aria-label={text('storyboard')}
      data-flow-storyboard=""
      lang={usableLocale(locale)}
      dir={directionOf(usableLocale(locale))}
    >
      <h2 className={`${tool.heading} ${styles.title}`}>{text('storyboard')}</h2>
      <StoryboardBar
        text={text} count={places.filter(({ state }) => state !== 'notReached').length} states={states} zoom={zoom}
        onStates={(next) => { setStates(next); props.onStatesChange?.(next); }}
        onZoom={(next) => { setZoom(next); props.onZoomChange?.(next); }}
        onPrint={print}
      />
      {!document && <p className={styles.missing}>{text('notAFlow')}</p>}
      <ul ref={list} className={`${styles.list} ${styles.zoomed[zoom]}`} aria-label={text('storyboardFrames')} onKeyDown={onKeyDown}>
        {document && places.map((place) => (
          <li key={place.key} className={styles.place} data-frame-key={place.key} data-frame-state={place.state} data-frame-screen={place.screen}>
            {place.state === 'notReached' ? (
              <p className={styles.missing}><span className={styles.name}>{place.screen}</span>{text('frameNotReached', { when: place.when })}</p>
            ) : (
              <>
                <div className={styles.captionRoom[zoom]}>
                  <button type="button" data-part="frame-caption" className={styles.caption} aria-pressed={place.key === selected} tabIndex={place.key === tabStop ? 0 : -1} onClick={() => pick(place.key)}>
                    <span className={styles.name}>{place.screen}</span>
                    <span className={styles.detail}>{stateName(place, text)}</span>
                  </button>
                </div>
                <StoryboardFrame document={document} frame={place} zoom={zoom} look={look} always={drawAll || printing} onPick={pick} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});

function stateName(place: StoryPlace, text: ReturnType<typeof useReviewWords>): string {
  if (place.state === 'branch') return text('frameBranch', { when: place.when ?? '' });
  return text(({ empty: 'frameEmpty', filled: 'frameFilled', errors: 'frameErrors', notReached: 'frameNotReached' } as const)[place.state]);
}
