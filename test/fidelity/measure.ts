import type { Checkpoint } from './checkpoint.js';
import { find } from './openScene.js';

const px = (value: string) => (value.endsWith('%') ? Number.NaN : Number.parseFloat(value) || 0);

/** Red, green, blue and opacity of a colour as CSS writes it, so that two spellings of one colour are the same text. */
export function plainColor(css: string): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css);
  const parts = hex ? hex.slice(1).map((two) => Number.parseInt(two, 16)) : (/^rgba?\((.+)\)$/.exec(css)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  const [red, green, blue, alpha = 1] = parts;
  if (blue === undefined || parts.some(Number.isNaN)) throw new Error(`Not a colour: ${css}`);
  return `rgba(${red}, ${green}, ${blue}, ${Math.round(alpha * 1000) / 1000})`;
}

/** Radius as it is drawn: corners longer than half the box stop there, and percentages count. */
function radiusOf(style: CSSStyleDeclaration, box: DOMRect): number {
  const written = style.borderStartStartRadius;
  const half = Math.min(box.width, box.height) / 2;
  const wanted = written.endsWith('%') ? (Number.parseFloat(written) / 100) * box.width : px(written);
  return style.borderEndEndRadius === written ? Math.min(wanted, half) : wanted;
}

function colorOf(measure: Checkpoint['measure'], style: CSSStyleDeclaration): string | undefined {
  if (measure === 'color') return style.color;
  if (measure === 'background') return style.backgroundColor;
  if (measure === 'border-color') return style.borderBlockStartColor;
  if (measure === 'fill') return style.fill;
  return measure === 'dim' ? /rgba?\([^)]+\)/.exec(style.backgroundImage)?.[0] : undefined;
}

/** What a checkpoint finds in a preview that is on the page: a number, or a colour in one spelling. */
export function measure(root: HTMLElement, { of, from, measure: kind }: Checkpoint): number | string {
  const element = find(root, of);
  const style = getComputedStyle(element);
  const color = colorOf(kind, style);
  if (color !== undefined) return plainColor(color);
  const box = element.getBoundingClientRect();
  const origin = find(root, from ?? '[data-part="sheet"]').getBoundingClientRect();
  switch (kind) {
    case 'x': return box.left - origin.left;
    case 'text-x': return box.left + px(style.borderLeftWidth) + px(style.paddingLeft) - origin.left;
    case 'right': return origin.right - box.right;
    case 'text-right': return origin.right - box.right + px(style.borderRightWidth) + px(style.paddingRight);
    case 'y': return box.top - origin.top;
    case 'bottom': return origin.bottom - box.bottom;
    case 'centre-x': return (box.left + box.right) / 2 - origin.left;
    case 'centre-y': return (box.top + box.bottom) / 2 - origin.top;
    case 'width': return box.width;
    case 'height': return box.height;
    case 'gap': return box.top - origin.bottom;
    case 'radius': return radiusOf(style, box);
    case 'ring': return [style, getComputedStyle(element, '::before')].reduce((sum, { outlineStyle, outlineWidth }) => sum + (outlineStyle === 'none' ? 0 : px(outlineWidth)), 0);
    case 'line': return px(style.borderBlockStartWidth);
    case 'padding': return px(style.paddingInlineStart);
    case 'font-size': return px(style.fontSize);
    case 'font-weight': return Number(style.fontWeight);
    case 'line-height': return px(style.lineHeight);
    default: throw new Error(`Nothing to measure as ${kind} at ${of}`);
  }
}
