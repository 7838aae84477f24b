import { contrastExceptions } from '../../../stories/support/contrastExceptions.js';

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads the notations a browser computes: `rgb(0 0 0 / 1)` of 0 to 255, and `color(srgb 0 0 0 / 1)` of 0 to 1, which comes of `color-mix`. */
const parse = (css: string): Color => {
  const [, notation, numbers = ''] = /^(rgba?|color)\((?:srgb )?([-\d.e,/% ]+)\)$/.exec(css) ?? [];
  if (notation === undefined) throw new Error(`A colour in a notation that is not read here: ${css}`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.split(/[ ,/]+/).map(Number);
  const full = notation === 'color' ? 255 : 1;
  return [red * full, green * full, blue * full, alpha];
};
const over = ([r, g, b, a]: Color, [red, green, blue]: Color): Color => [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
const hex = (color: Color) => `#${color.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour a text stands on: its nearest background, and what shows through that. */
function ground(element: Element | null): Color {
  if (!element) return [255, 255, 255, 1];
  const own = parse(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  return own[3] === 0 ? ground(around) : over(own, ground(around));
}

/** What is wrong with the contrast of a text on what it is drawn on, by WCAG 1.4.3; undefined when nothing is, or the pair is a known one. */
export function contrastBehind(element: Element): string | undefined {
  const style = getComputedStyle(element);
  const behind = ground(element);
  const text = over(parse(style.color), behind);
  const [lighter, darker] = [luminance(text), luminance(behind)].sort((a, b) => b - a) as [number, number];
  const ratio = (lighter + 0.05) / (darker + 0.05);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const isKnown = contrastExceptions.some((pair) => pair.text === hex(text) && pair.on === hex(behind));
  return isKnown || ratio >= (isLarge ? 3 : 4.5) ? undefined : `${hex(text)} on ${hex(behind)} is ${ratio.toFixed(2)}:1`;
}
