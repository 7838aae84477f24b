import type { TextBox } from './textBoxes.js';

/** Room a field or a card leaves at both sides of what is in it, in pixels. */
const insets = 36;

/** How long a word may be at a place before it has to break: nearly the whole field as the label of an input, half the component elsewhere, where pictures and controls stand beside it. */
function roomFor(element: HTMLElement): number {
  const { width } = (element.closest('[data-flow-type]') ?? element).getBoundingClientRect();
  const control = element.closest('label')?.control;
  return control && !control.matches('[type="radio"], [type="checkbox"]') ? width - insets : width / 2;
}

/** Words that are broken across two lines although there is room for them whole. */
export function brokenWords({ element, node, text, rects }: TextBox): readonly string[] {
  if (rects.length < 2 || !element.closest('[data-flow-type]')) return [];
  const range = document.createRange();
  return [...(node.nodeValue ?? '').matchAll(/\S*\p{L}\S*/gu)].flatMap(({ 0: word, index }) => {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const parts = [...range.getClientRects()];
    const isBroken = parts.some(({ top }) => Math.abs(top - parts[0]!.top) > 4);
    return isBroken && parts.reduce((sum, { width }) => sum + width, 0) < roomFor(element) ? [`broken: “${word}” of “${text.slice(0, 40)}”`] : [];
  });
}
