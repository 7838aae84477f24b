/** How a preview is looked at. Lengths in pixels of the page. */
export interface Condition {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
  readonly dir: 'ltr' | 'rtl';
  /** Zoom of the page: a window keeps its size, so that half of it is left. */
  readonly zoom: 1 | 2;
}

const widths = [320, 360, 393, 430];
const scales = [1, 1.3, 2];
const usual = { height: 720, dir: 'ltr', zoom: 1 } as const;

/** Every width at every size of text, the narrowest also from right to left, and a small window zoomed in. */
export const conditions: readonly Condition[] = [
  ...widths.flatMap((width) => scales.map((textScale): Condition => ({ ...usual, width, textScale }))),
  { ...usual, width: 320, textScale: 2, dir: 'rtl' },
  { width: 640, height: 720, textScale: 1, dir: 'ltr', zoom: 2 },
];

/** A condition in a few words. */
export const nameOf = ({ width, textScale, dir, zoom }: Condition): string => `${width} wide, text × ${textScale}, ${dir}${zoom === 2 ? ', zoomed to 200 %' : ''}`;
