import { seam, seamEdge } from '../../../theme/motion.css.js';
import { dragAlong } from './dragAlong.js';
import { blink, drag, linger, sink, slide } from './timing.js';

/** Elements of a move by their part: what was there, and what is there now. */
export interface Cast {
  readonly old: ReadonlyMap<string, HTMLElement>;
  readonly now: (part: string) => HTMLElement | undefined;
  /** The way back rather than on. */
  readonly back: boolean;
  /** 1 where lines run from left to right, else -1. */
  readonly side: number;
}

/** One way to leave: which parts are kept for a moment, and what happens to them. */
export interface Move {
  readonly parts: readonly string[];
  readonly play: (cast: Cast) => readonly (Animation | undefined)[];
}

const at = (percent: number) => ({ boxShadow: seam, clipPath: seamEdge, transform: `translateX(${percent}%)` });
const fadeOut = { opacity: [1, 0] };

function crossFade(before: HTMLElement | undefined, after: HTMLElement | undefined): readonly (Animation | undefined)[] {
  if (before?.textContent !== after?.textContent) return [before?.animate(fadeOut, slide), after?.animate({ opacity: [0, 1] }, slide)];
  before?.remove();
  return [];
}

/**
 * Ways to leave. Of two screens the later one lies above: it comes in over the earlier one, which is dragged along more slowly, and
 * goes the way it came. Header and footer stay; the title cross-fades; the old footer stands until the end. Spec: visual.md 8.
 */
export const moves = {
  screen: {
    parts: ['title', 'body', 'footer'],
    play({ old, now, back, side }) {
      const before = old.get('body');
      const away = back ? 100 : -drag;
      // A copy is put on top; on the way on it belongs below what comes in.
      if (before && !back) before.parentElement?.prepend(before);
      return [
        before?.animate([at(0), at(side * away)], slide),
        now('body')?.animate([at(side * (back ? -drag : 100)), at(0)], slide),
        ...crossFade(old.get('title'), now('title')),
        old.get('footer')?.animate({ opacity: [1, 1, 0], offset: [0, 0.8, 1] }, linger),
      ];
    },
  },
  page: {
    parts: ['overlay'],
    play({ old, side }) {
      const page = old.get('overlay');
      return [
        page?.firstElementChild?.animate(fadeOut, slide),
        page?.lastElementChild?.animate([at(0), at(100 * side)], slide),
        ...(page ? dragAlong(page, true) : []),
      ];
    },
  },
  dialog: {
    parts: ['calendar-layer'],
    play: ({ old }) => [old.get('calendar-layer')?.animate(fadeOut, blink)],
  },
  panel: {
    parts: ['calendar-layer'],
    play({ old }) {
      const layer = old.get('calendar-layer');
      return [
        layer?.firstElementChild?.animate(fadeOut, sink),
        layer?.lastElementChild?.animate({ transform: ['none', 'translateY(100%)'] }, sink),
      ];
    },
  },
  snackbar: {
    parts: ['snackbar'],
    play: ({ old }) => [old.get('snackbar')?.animate({ opacity: [1, 0], transform: ['none', 'translateY(50%)'] }, blink)],
  },
} satisfies { readonly [name: string]: Move };
