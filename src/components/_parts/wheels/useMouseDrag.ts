import { useRef, type PointerEvent } from 'react';

/** px a mouse may move before its press counts as a drag. */
const slack = 4;

/** Handlers that let a mouse drag a wheel as a finger does by itself; while it holds the wheel, `data-held` is set. */
export function useMouseDrag(onLetGo: () => void) {
  const grip = useRef<{ readonly y: number; readonly top: number }>(undefined);
  const letGo = ({ currentTarget: wheel }: PointerEvent<HTMLElement>) => {
    grip.current = undefined;
    if (wheel.dataset['held'] === undefined) return;
    delete wheel.dataset['held'];
    onLetGo();
  };
  return {
    onPointerDown({ pointerType, button, clientY, currentTarget: wheel }: PointerEvent<HTMLElement>) {
      if (pointerType === 'mouse' && button === 0) grip.current = { y: clientY, top: wheel.scrollTop };
    },
    onPointerMove({ clientY, currentTarget: wheel, pointerId }: PointerEvent<HTMLElement>) {
      if (!grip.current) return;
      const moved = clientY - grip.current.y;
      if (wheel.dataset['held'] === undefined) {
        if (Math.abs(moved) < slack) return;
        wheel.dataset['held'] = '';
        // From here on a press on a row is none.
        wheel.setPointerCapture(pointerId);
      }
      wheel.scrollTo({ top: grip.current.top - moved, behavior: 'instant' });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
