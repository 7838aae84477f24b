import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the title when another screen or page comes up, but not on first show, and never out of a field of the host:
 * a document that changes under an editor leaves the caret where it is.
 */
export function useTitleFocus(page: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement | null>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    const opened = shown.current.startsWith('opening');
    shown.current = page;
    if (!opened && title.current && isFocusFree(title.current)) title.current.focus({ preventScroll: true });
  }, [page]);
  return title;
}

// The control that led here is gone or sits in the same preview; anything else that has the focus keeps it.
function isFocusFree(title: HTMLElement): boolean {
  const preview = title.closest('[data-part="page"]');
  const tree = title.getRootNode();
  const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  const outer = title.ownerDocument.activeElement;
  if (active && active !== title.ownerDocument.body) return preview?.contains(active) ?? false;
  return !outer || outer === title.ownerDocument.body;
}
