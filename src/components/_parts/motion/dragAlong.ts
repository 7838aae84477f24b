import { drag, slide } from './timing.js';

/**
 * Moves the form a page is laid over: aside while the page comes, back while it goes, more slowly than the page itself. The page lies
 * inside of the form, so all that stands beside it is moved, up to the body. Progress and footer fade in their places: `ios-device-11`. Spec: visual.md 7, 8.
 */
export function dragAlong(page: HTMLElement, back: boolean): readonly Animation[] {
  const side = getComputedStyle(page).direction === 'rtl' ? 1 : -1;
  const aside = { transform: `translateX(${(side * drag * page.clientWidth) / 100}px)` };
  const frames = back ? [aside, { transform: 'none' }] : [{ transform: 'none' }, aside];
  const body = page.closest('[data-part="body"]');
  const moved: Animation[] = [];
  for (let inner: Element = page; body && inner !== body && inner.parentElement; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) if (beside !== inner) moved.push(beside.animate(frames, slide));
  }
  for (const around of body?.closest('[data-part="screen"]')?.querySelectorAll('[data-part="progress"], [data-part="footer"]') ?? []) {
    // Above the page, which else would cover them before they are gone.
    moved.push(around.animate({ opacity: back ? [0, 1] : [1, 0], zIndex: [4, 4] }, slide));
  }
  return moved;
}
