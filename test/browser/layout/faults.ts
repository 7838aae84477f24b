import { brokenWords } from './brokenWords.js';
import { textBoxes, type TextBox } from './textBoxes.js';

/** Rounding of layout, in pixels. */
const slack = 1.5;
/** The least size of what is pressed. WCAG 2.5.8. */
const leastTarget = 24;

const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const short = (element: Element) => `<${element.tagName.toLowerCase()}${element.getAttribute('data-part') ? ` ${element.getAttribute('data-part')}` : ''}> in ${element.closest('[data-flow-type]')?.getAttribute('data-flow-type') ?? element.closest('[data-part]')?.getAttribute('data-part')}`;

/** What has to be scrolled sideways to be read, apart from what is made for that. */
function sideways(root: HTMLElement): readonly string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const { overflowX } = getComputedStyle(element);
    const isMadeForIt = scrolls(overflowX) && (element.hasAttribute('tabindex') || element.firstElementChild?.matches('table'));
    if (isMadeForIt || overflowX === 'visible' || element.clientWidth <= 1 || element.matches('input, textarea, select')) return [];
    if (getComputedStyle(element).textOverflow === 'ellipsis') return [];
    return element.scrollWidth > element.clientWidth + slack ? [`sideways: ${short(element)} is ${element.clientWidth} wide and holds ${element.scrollWidth}`] : [];
  });
}

/** Text that some box around it cuts, other than by an ellipsis or by a way to scroll there. */
function cut({ element, text, rects }: TextBox, root: HTMLElement): readonly string[] {
  let reach: { readonly x: boolean; readonly y: boolean } = { x: true, y: true };
  for (let outer: HTMLElement | null = element; outer; outer = outer === root ? null : outer.parentElement) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(outer);
    if (textOverflow === 'ellipsis') return [];
    const box = outer.getBoundingClientRect();
    const lost = rects.some((rect) => (reach.x && clips(overflowX) && (rect.left < box.left - slack || rect.right > box.right + slack))
      || (reach.y && clips(overflowY) && (rect.top < box.top - slack * 2 || rect.bottom > box.bottom + slack * 2)));
    if (lost) return [`cut: “${text.slice(0, 40)}” by ${short(outer)}`];
    reach = { x: reach.x && !scrolls(overflowX), y: reach.y && !scrolls(overflowY) };
  }
  return [];
}

const layerOf = (element: Element) => element.closest('[data-part="overlay"], [data-part="calendar-layer"], [data-part="menu-list"], [data-part="snackbar"]');
/** What of a line is in sight: the rest lies under header and footer, or behind an ellipsis. */
function inSight(element: Element, rect: DOMRect): DOMRect {
  let { left, right, top, bottom } = rect;
  for (let outer: Element | null = element; outer && !outer.matches('[data-part="page"]'); outer = outer.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    const box = outer.getBoundingClientRect();
    if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
const meet = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack * 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack * 3;

/** Texts that are drawn over each other. */
function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const seen = boxes.flatMap((box) => box.rects.map((rect) => ({ ...box, rect: inSight(box.element, rect), layer: layerOf(box.element) })));
  return seen.flatMap((one, at) => seen.slice(at + 1).flatMap((other) => (
    one.element !== other.element && one.layer === other.layer && meet(one.rect, other.rect) ? [`overlap: “${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}”`] : [])));
}

/** How far the unseen room around a control reaches beyond it, on each side. */
function roomAround(control: Element): number {
  const { content, position, top } = getComputedStyle(control, '::before');
  return content === 'none' || position !== 'absolute' ? 0 : Math.max(0, -Number.parseFloat(top) || 0);
}

/** The area a press on a control may land on: its own with the room around it, and that of its label. */
function targetOf(control: Element, zoom: number): { readonly width: number; readonly height: number } {
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  const room = 2 * roomAround(control) * zoom;
  const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
  const [own] = boxes as [DOMRect];
  return { width: Math.max(own.width + room, ...boxes.map(({ width }) => width)), height: Math.max(own.height + room, ...boxes.map(({ height }) => height)) };
}

/** Controls too small to be pressed; links within a line of text are as high as the line. */
function tooSmall(root: HTMLElement, zoom: number): readonly string[] {
  return [...root.querySelectorAll('button, a, input, textarea, select, [role="option"]')].flatMap((control) => {
    if (getComputedStyle(control).display === 'inline') return [];
    const { width, height } = targetOf(control, zoom);
    return width + 0.5 < leastTarget * zoom || height + 0.5 < leastTarget * zoom ? [`small: ${short(control)} “${control.getAttribute('aria-label') ?? control.textContent}” is ${width.toFixed(0)} × ${height.toFixed(0)}`] : [];
  });
}

/** What is wrong with how a preview is laid out; empty when everything can be read and pressed. */
export function faults(root: HTMLElement, zoom: number): readonly string[] {
  const boxes = textBoxes(root);
  return [...sideways(root), ...boxes.flatMap((box) => cut(box, root)), ...boxes.flatMap(brokenWords), ...overlaps(boxes), ...tooSmall(root, zoom)];
}

/** What stays wrong: a part that comes late, such as the reader of markdown, gets a second to be there. */
export async function lastingFaults(root: HTMLElement, zoom: number): Promise<readonly string[]> {
  let found = faults(root, zoom);
  for (let frames = 0; found.length > 0 && frames < 60; frames += 1) {
    await new Promise(requestAnimationFrame);
    found = faults(root, zoom);
  }
  return found;
}
