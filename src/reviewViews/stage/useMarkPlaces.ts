import { useEffect, type RefObject } from 'react';
import type { ScreenSource } from '../../document/flowDocument.js';
import { ScreenElements } from '../../embed/marks/ScreenElements.js';

/** Distance in px between numbers of the same component. */
const apart = 26;

/**
 * Lays each `[data-mark]` of a stage over the component its pointer names, and again whenever the screen under it changes. Set on
 * the elements, because a strict content policy blocks style attributes. `drawn` changes whenever the marks do.
 */
export function useMarkPlaces(stage: RefObject<HTMLElement | null>, screen: ScreenSource | undefined, drawn: unknown): void {
  useEffect(() => {
    const root = stage.current;
    const frame = root?.querySelector<HTMLElement>('[data-flow-frame]');
    if (!root || !frame || !screen) return undefined;
    const place = () => {
      const elements = new ScreenElements(frame, screen);
      const around = root.getBoundingClientRect();
      const taken = new Map<Element, number>();
      for (const mark of root.querySelectorAll<HTMLElement>('[data-mark]')) {
        const element = elements.of(mark.dataset['mark'] ?? '') ?? frame;
        const { top, left, width, height } = element.getBoundingClientRect();
        const nth = taken.get(element) ?? 0;
        taken.set(element, nth + 1);
        const { style } = mark;
        style.top = `${top - around.top}px`;
        style.left = `${left - around.left}px`;
        style.width = `${width}px`;
        style.height = `${height}px`;
        style.setProperty('--flow-mark-shift', `${nth * apart}px`);
      }
    };
    place();
    const resizes = new ResizeObserver(place);
    for (const element of [root, frame]) resizes.observe(element);
    const changes = new MutationObserver(place);
    changes.observe(frame, { childList: true, subtree: true, characterData: true });
    return () => {
      resizes.disconnect();
      changes.disconnect();
    };
  }, [stage, screen, drawn]);
}
