import { useRef, type PointerEvent } from 'react';

/** Share of the sheet's height, and px to the side, that a finger has to travel. */
const enough = { down: 0.2, aside: 72 };
/** Width of the strip along the leading edge, in px, where a swipe means back. */
const edge = 24;

interface Gesture {
  readonly kind: 'pull' | 'swipe';
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Fingers on a sheet: pulling its handle or header down closes it, a swipe from the leading edge goes back. The sheet follows the
 * finger by its own style, set while it moves. Spec: visual.md 1.
 */
export function useSheetGestures(onClose: () => void, onBack: (() => void) | undefined) {
  const gesture = useRef<Gesture>(undefined);
  const end = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    gesture.current = undefined;
    moveDown(currentTarget, 0);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const kind = kindOf(event);
      if (kind) gesture.current = { kind, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = gesture;
      if (current?.pointer !== event.pointerId || current.kind !== 'pull') return;
      // Only now: a press on the header that stays in place remains one.
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId);
      // On a page that is drawn larger or smaller, a px of the finger is none of the sheet's.
      const drawn = event.currentTarget.getBoundingClientRect().height;
      moveDown(event.currentTarget, (event.clientY - current.y) * event.currentTarget.offsetHeight / drawn);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current } = gesture;
      if (current?.pointer !== event.pointerId) return;
      const { width, height } = event.currentTarget.getBoundingClientRect();
      const rightToLeft = event.currentTarget.matches(':dir(rtl)');
      const aside = (event.clientX - current.x) * (rightToLeft ? -1 : 1);
      end(event);
      if (current.kind === 'pull' && event.clientY - current.y > height * enough.down) onClose();
      else if (current.kind === 'swipe' && aside > Math.min(enough.aside, width / 2)) onBack?.();
    },
    onPointerCancel: end,
  };
}

function moveDown({ style }: HTMLElement, y: number): void {
  style.transform = y > 0 ? `translateY(${y}px)` : '';
}

function kindOf({ target, currentTarget, pointerType, button, clientX }: PointerEvent<HTMLElement>): Gesture['kind'] | undefined {
  if (!(target instanceof Element) || button !== 0) return undefined;
  if (target.closest('[data-part="handle"], [data-part="header"]') && !target.closest('button, a')) return 'pull';
  const { left, right } = currentTarget.getBoundingClientRect();
  const fromEdge = currentTarget.matches(':dir(rtl)') ? right - clientX : clientX - left;
  return pointerType !== 'mouse' && fromEdge < edge ? 'swipe' : undefined;
}
