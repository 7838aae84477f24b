import { useEffect, type RefObject } from 'react';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Lets the keyboard reach a scroller that has nothing inside to stop at; `content` says when to look again. */
export function useScrollableByKey(scroller: RefObject<HTMLElement | null>, content: unknown, inert: boolean): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (inert || !element.querySelector(focusable)) element.setAttribute('tabindex', '0');
    else element.removeAttribute('tabindex');
  }, [scroller, content, inert]);
}
