/** Whether the reader, the page and the browser have a use for motion now. */
export function isMotionWanted({ ownerDocument: page }: Element): boolean {
  return page.visibilityState === 'visible' && page.defaultView?.matchMedia('(prefers-reduced-motion: no-preference)').matches === true;
}
