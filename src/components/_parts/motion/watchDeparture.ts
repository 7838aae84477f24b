import { isMotionWanted } from './isMotionWanted.js';
import { copyStill, type Still } from './copyStill.js';
import { moves, type Cast, type Move } from './moves.js';

/** Name of a way to leave. */
export type MoveName = keyof typeof moves;
/** Plays the move, once what comes is there; the answer ends it at once. */
export type Departure = (back: boolean) => () => void;

/** Copies what is about to leave; undefined where the reader, the page or the browser has no use for motion. */
export function watchDeparture(root: HTMLElement, name: MoveName): Departure | undefined {
  if (!isMotionWanted(root)) return undefined;
  const move: Move = moves[name];
  const find = (part: string) => root.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? undefined;
  const stills = new Map<string, { readonly home: Element; readonly still: Still }>();
  for (const part of move.parts) {
    const element = find(part);
    if (element?.parentElement) stills.set(part, { home: element.parentElement, still: copyStill(element) });
  }
  return (back) => {
    const old = new Map<string, HTMLElement>();
    for (const [part, { home, still }] of stills) {
      if (!home.isConnected) continue;
      home.append(still.element);
      old.set(part, still.element);
    }
    const cast: Cast = { old, now: find, back, side: getComputedStyle(root).direction === 'rtl' ? -1 : 1 };
    const animations = move.play(cast).filter((animation) => animation !== undefined);
    for (const { still } of stills.values()) still.settle();
    const end = () => {
      for (const animation of animations) animation.cancel();
      for (const element of old.values()) element.remove();
    };
    void Promise.all(animations.map(({ finished }) => finished)).then(end, end);
    return end;
  };
}
