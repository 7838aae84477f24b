/** What is read off an element. `x`, `y`, `centre-*` and `right` count from the element named by `from`, the sheet if none is. */
export type Measure =
  | 'x' | 'text-x' | 'right' | 'text-right' | 'y' | 'bottom' | 'centre-x' | 'centre-y' | 'width' | 'height' | 'gap'
  | 'radius' | 'ring' | 'line' | 'padding' | 'font-size' | 'font-weight' | 'line-height'
  | 'color' | 'background' | 'border-color' | 'fill' | 'dim';

/** One thing that is known about how a Flow looks on a phone, and where to find it in ours. */
export interface Checkpoint {
  readonly what: string;
  readonly scene: string;
  /** Selector of the element, inside the preview. */
  readonly of: string;
  /** Selector of the element it is measured from; for a `gap` the one above it. */
  readonly from?: string;
  readonly measure: Measure;
  /** In px, a weight, or a colour as CSS writes it. */
  readonly expected: number | string;
  /** Light when not named. */
  readonly scheme?: 'light' | 'dark';
  /** Where it is written or pictured. */
  readonly source: string;
}

/** What the sources say but this table doesn't hold us to, with the reason. */
export interface LeftOut {
  readonly what: string;
  readonly source: string;
  readonly why: string;
}
