import type { ReactNode } from 'react';
import type { NamedState } from '../fieldNode.js';
import type { FieldIds } from '../useFieldIds.js';

/** What both frames draw. */
export interface FrameContent {
  readonly ids: FieldIds;
  readonly label: string;
  /** Marks the input as one that may stay empty. */
  readonly optional?: boolean | undefined;
  /** `label-variant` large: the label stands above the field. */
  readonly large?: boolean | undefined;
  /** `area` is several lines high. Default `line`. */
  readonly shape?: 'line' | 'area' | undefined;
  readonly helper?: string | undefined;
  readonly error?: string | undefined;
  /** What the counter shows, and what is read out for it. */
  readonly counter?: { readonly count: number; readonly max: number } | undefined;
  /** Drawn at the end of the line: a sign, a button. */
  readonly trailing?: ReactNode;
  readonly children: ReactNode;
}

/** Props of the frame of one platform. */
export interface FrameViewProps extends FrameContent {
  readonly state: NamedState;
  /** The label has made room for a value. */
  readonly floating: boolean;
}
