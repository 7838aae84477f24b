import { useLayoutEffect, type RefObject } from 'react';
import { printFit } from './ScreenFrame.css.js';

/** Of a screen that scrolls without end, a host's view for instance, so much is shown, in px. */
const most = 6_000;
/** Room for a frame on a printed page of A4 or Letter, under its caption, in px. */
const pageRoom = 860;

/**
 * Makes an element with a screen inside as high as its content asks, and keeps it so while late views arrive; never lower than its
 * style says. Measured anew when `flow` or what it has `shown` is another. Set on the element, because a strict content policy blocks style attributes.
 */
export function useWholeHeight(root: RefObject<HTMLElement | null>, flow: unknown, shown: string): void {
  useLayoutEffect(() => {
    const element = root.current;
    const { style } = element ?? {};
    const body = element?.querySelector<HTMLElement>('[data-part="body"]');
    if (!element || !style || !body) return undefined;
    style.removeProperty('block-size');
    const fit = () => {
      const missing = body.scrollHeight - body.clientHeight;
      if (missing <= 0) return;
      const height = Math.min(most, element.offsetHeight + missing);
      style.setProperty('block-size', `${height}px`);
      style.setProperty(printFit, String(Math.min(1, pageRoom / height)));
    };
    fit();
    const observer = new ResizeObserver(fit);
    for (const child of [body, ...body.children]) observer.observe(child);
    return () => observer.disconnect();
  }, [root, flow, shown]);
}
