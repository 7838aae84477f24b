import { textBoxes } from './textBoxes.js';

/** A ring around something that has the focus: what it surrounds, and where it ends. */
interface Ring {
  /** What it belongs to. */
  readonly of: HTMLElement;
  readonly inner: DOMRect;
  readonly outer: DOMRect;
}

const px = (value: string) => Number.parseFloat(value) || 0;
const grown = ({ x, y, width, height }: DOMRect, by: number) => new DOMRect(x - by, y - by, width + 2 * by, height + 2 * by);

// A pseudo-element that covers a box lies in the nearest positioned one, its insets away from the edges of it.
function boxOf(element: HTMLElement, style: CSSStyleDeclaration, pseudo: boolean): DOMRect {
  if (!pseudo) return element.getBoundingClientRect();
  let holder: HTMLElement = element;
  while (getComputedStyle(holder).position === 'static' && holder.parentElement) holder = holder.parentElement;
  const { x, y } = holder.getBoundingClientRect();
  return new DOMRect(x + holder.clientLeft + px(style.left), y + holder.clientTop + px(style.top), px(style.width), px(style.height));
}

function ringOf(element: HTMLElement, pseudo?: '::before'): Ring | undefined {
  // A forced palette draws an outline in a colour of its own, also one that is written as transparent.
  const style = getComputedStyle(element, pseudo);
  const width = px(style.outlineWidth);
  if (style.outlineStyle === 'none' || width < 1 || (pseudo && style.content === 'none')) return undefined;
  const inner = grown(boxOf(element, style, pseudo !== undefined), px(style.outlineOffset));
  return { of: element, inner, outer: grown(inner, width) };
}

/** The rings a reader sees while a control has the focus: around it, a box it stands in, what it holds, or what covers that box. */
export function ringsOf(control: HTMLElement): readonly Ring[] {
  const root = control.closest('[data-flow-type]');
  const places = [control, ...control.querySelectorAll<HTMLElement>('*')];
  for (let element = control.parentElement; element && element !== root; element = element.parentElement) places.push(element);
  return [ringOf(control, '::before'), ...places.map((place) => ringOf(place))].filter((ring) => ring !== undefined);
}

/** The words of what a ring belongs to that it is drawn across; what scrolls away under it, or runs over several lines, is left out. */
export function wordsCrossed({ of, inner, outer }: Ring): readonly string[] {
  const apart = (a: DOMRect, b: DOMRect) => a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
  const within = (a: DOMRect, b: DOMRect) => a.left >= b.left - 0.5 && a.right <= b.right + 0.5 && a.top >= b.top - 0.5 && a.bottom <= b.bottom + 0.5;
  const scrolls = (element: Element) => getComputedStyle(element).overflowY !== 'visible';
  if (of.getClientRects().length > 1 || [of, ...of.querySelectorAll('*')].some(scrolls)) return [];
  return textBoxes(of).filter(({ rects }) => rects.some((rect) => !apart(rect, outer) && !within(rect, inner))).map(({ text }) => text);
}
