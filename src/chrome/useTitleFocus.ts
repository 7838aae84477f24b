import { useEffect, useRef, type RefObject } from 'react';
import { elementAt, focusPlaceOf, type FocusPlace } from './focusPlace.js';
import type { Direction } from './useDirection.js';

/**
 * Moves the focus to the title when another screen or page comes up, on the way back to what led away from it; but not on first
 * show, and never out of a field of the host: a document that changes under an editor leaves the caret where it is.
 */
export function useTitleFocus(page: string, direction: Direction): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(page);
  const places = useRef(new Map<string, FocusPlace>());
  useEffect(() => {
    if (shown.current === page) return;
    const opened = shown.current.startsWith('opening');
    shown.current = page;
    const root = title.current?.closest('[data-part="page"]');
    if (opened || !title.current || !root || !isFocusFree(root)) return;
    const place = direction === 'back' ? places.current.get(page) : undefined;
    ((place && elementAt(root, place)) ?? title.current).focus({ preventScroll: true });
  }, [page, direction]);
  useEffect(() => {
    const root = title.current?.closest('[data-part="page"]');
    const known = places.current;
    const remember = ({ target }: Event) => {
      const place = target instanceof Element ? focusPlaceOf(target) : undefined;
      if (place) known.set(page, place);
    };
    root?.addEventListener('focusin', remember);
    return () => root?.removeEventListener('focusin', remember);
  }, [page]);
  return title;
}

// The control that led here is gone or sits in the same preview; anything else that has the focus keeps it.
function isFocusFree(page: Element): boolean {
  const tree = page.getRootNode();
  const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  const outer = page.ownerDocument.activeElement;
  if (active && active !== page.ownerDocument.body) return page.contains(active);
  return !outer || outer === page.ownerDocument.body;
}
