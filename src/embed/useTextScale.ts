import { useEffect, type RefObject } from 'react';

/** Enlarges the texts of a preview. Set on the element, because a strict content policy blocks style attributes in server HTML. Spec: visual.md 0. */
export function useTextScale(root: RefObject<HTMLElement | null>, scale: number): void {
  useEffect(() => {
    const { style } = root.current ?? {};
    if (!style || scale === 1) return undefined;
    style.setProperty('--flow-text-scale', String(Math.min(2, Math.max(1, scale))));
    return () => void style.removeProperty('--flow-text-scale');
  }, [root, scale]);
}
