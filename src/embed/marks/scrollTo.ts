/** Scrolls a component into the view of its screen. The page around the preview stays where it is, and so does a screen that is still sliding in. */
export function scrollTo(element: Element): void {
  const scroller = element.closest('[data-part="body"]');
  if (!scroller) return;
  const view = scroller.getBoundingClientRect();
  const { top, bottom, height } = element.getBoundingClientRect();
  if (top >= view.top && bottom <= view.bottom) return;
  // In the middle, or from its beginning if it is larger than the view.
  scroller.scrollTop += top - view.top - Math.max(0, (view.height - height) / 2);
}
