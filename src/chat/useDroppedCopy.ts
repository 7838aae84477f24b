import { useLayoutEffect, type RefObject } from 'react';
import { copyStill, type Still } from '../components/_parts/motion/copyStill.js';
import { isMotionWanted } from '../components/_parts/motion/isMotionWanted.js';
import { sink } from '../components/_parts/motion/timing.js';

/**
 * Lets a sheet drop out of sight when it is taken off the page: a still copy of it falls in its place, so that what was on show
 * stays on show until it is gone. Nothing happens for readers who asked for less motion. Spec: visual.md 8.
 */
export function useDroppedCopy(layer: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [shown, part] = [layer.current, sheet.current];
    return () => {
      const home = shown?.parentElement;
      if (!shown || !part || !home || !isMotionWanted(shown)) return;
      const at = [...shown.children].indexOf(part);
      // While it is still on the page: how far it was scrolled is lost afterwards.
      const copy = copyStill(shown);
      // StrictMode takes effects away and puts them back while the sheet stays.
      queueMicrotask(() => {
        if (!shown.isConnected && home.isConnected) drop(home, copy, at);
      });
    };
  }, [layer, sheet]);
}

function drop(home: HTMLElement, { element, settle }: Still, at: number): void {
  home.append(element);
  settle();
  const how = { ...sink, fill: 'forwards' } as const;
  element.children[at]?.animate([{ transform: 'none' }, { transform: 'translateY(100%)' }], how);
  const remove = () => element.remove();
  element.animate([{ opacity: 1 }, { opacity: 0 }], how).finished.then(remove, remove);
}
