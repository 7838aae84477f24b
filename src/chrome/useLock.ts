import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes an element out of reach while `locked`, and gives the focus back to where it was. Set on the element itself, because
 * React 18 and 19 disagree on how to write `inert`.
 */
export function useLock<E extends HTMLElement>(locked: boolean): RefObject<E | null> {
  const element = useRef<E | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target || !locked) return undefined;
    const tree = target.getRootNode();
    const focused = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
    const kept = focused instanceof HTMLElement && target.contains(focused) ? focused : undefined;
    target.inert = true;
    return () => {
      target.inert = false;
      const { activeElement, body } = target.ownerDocument;
      if (kept?.isConnected && (!activeElement || activeElement === body)) kept.focus({ preventScroll: true });
    };
  }, [locked]);
  return element;
}
