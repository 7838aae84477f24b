/**
 * Pointer of the component under a place of the page, in px of the window: the innermost where several lie there. By measure, since
 * what is out of reach of the pointer is no target of events.
 */
export function componentUnder(frame: Element, x: number, y: number): string | undefined {
  const holds = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  };
  // A component comes after what holds it.
  const found = [...frame.querySelectorAll('[data-flow-pointer]')].filter(holds).at(-1);
  return found?.getAttribute('data-flow-pointer') ?? undefined;
}
