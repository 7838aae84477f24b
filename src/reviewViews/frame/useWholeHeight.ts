import { useLayoutEffect, type RefObject } from 'react';

/** Of a screen that scrolls without end, a host's view for instance, so much is shown, in px. */
const most = 6_000;

/**
 * Makes an element with a screen inside as high as its content asks, and keeps it so while late views arrive; never lower than its
 * style says. Set on the element, because a strict content policy blocks style attributes.
 */
export function useWholeHeight(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    const { style } = element ?? {};
    const body = element?.querySelector<HTMLElement>('[data-part="body"]');
    if (!element || !style || !body) return undefined;
    const fit = () => {
      const missing = body.scrollHeight - body.clientHeight;
      if (missing > 0) style.setProperty('block-size', `${Math.min(most, element.offsetHeight + missing)}px`);
    };
    fit();
    const observer = new ResizeObserver(fit);
    for (const child of [body, ...body.children]) observer.observe(child);
    return () => observer.disconnect();
  }, [root]);
}
