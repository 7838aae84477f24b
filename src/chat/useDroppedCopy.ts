import { useLayoutEffect, type RefObject } from 'react';
import { still } from './FlowSheet.css.js';

/** ms a sheet takes to drop. */
const duration = 250;
/** What other code finds elements by; a copy must not be found. */
const names = ['id', 'name', 'for', 'data-part', 'data-flow-screen', 'data-flow-name', 'data-flow-type', 'data-flow-pointer'];

/**
 * Lets a sheet drop out of sight when it is taken off the page: a still copy of it falls in its place, so that what was on show
 * stays on show until it is gone. Nothing happens for readers who asked for less motion. Spec: visual.md 8.
 */
export function useDroppedCopy(layer: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [shown, part] = [layer.current, sheet.current];
    return () => {
      const home = shown?.parentElement;
      if (!shown || !part || !home || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const at = [...shown.children].indexOf(part);
      // StrictMode takes effects away and puts them back while the sheet stays.
      queueMicrotask(() => {
        if (!shown.isConnected && home.isConnected) drop(home, shown, at);
      });
    };
  }, [layer, sheet]);
}

function drop(home: HTMLElement, shown: HTMLElement, at: number): void {
  const copy = shown.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) for (const name of names) element.removeAttribute(name);
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  copy.classList.add(still);
  home.append(copy);
  const how = { duration, easing: 'ease-in', fill: 'forwards' } as const;
  copy.children[at]?.animate([{ transform: 'none' }, { transform: 'translateY(100%)' }], how);
  const remove = () => copy.remove();
  copy.animate([{ opacity: 1 }, { opacity: 0 }], how).finished.then(remove, remove);
}
