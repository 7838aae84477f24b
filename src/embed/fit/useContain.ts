import type { RefObject } from 'react';
import { useLayout } from '../../react/useLayout.js';

/**
 * Draws what is in a box as large as the box lets it be, now and whenever the box changes; width and height are its own, in CSS px.
 * By `zoom`, which lays text out anew at that size, where a transform would stretch what was drawn. What is inside must not decide
 * the size of the box.
 */
export function useContain(box: RefObject<HTMLElement | null>, [width, height]: readonly [width: number, height: number]): void {
  useLayout(() => {
    const element = box.current!;
    const inside = element.querySelector<HTMLElement>(':scope > *');
    const fit = () => {
      const factor = Math.min(element.clientWidth / width, element.clientHeight / height);
      // A box that is not on show has no size to go by.
      if (factor > 0) inside?.style.setProperty('zoom', String(factor));
    };
    const observer = new ResizeObserver(fit);
    fit();
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, width, height]);
}
