import type { ReactNode } from 'react';

/** What the header of both platforms is given. Spec: visual.md 2. */
export interface HeaderBarProps {
  /** Back to where one came from, or out of the Flow. */
  readonly leads: 'back' | 'out';
  /** The way it leads can't be gone now. */
  readonly locked?: boolean | undefined;
  /** Nothing is on show yet: the bar stays without accent. */
  readonly opening?: boolean | undefined;
  /** No progress bar below it, so a line closes the header. */
  readonly lined?: boolean | undefined;
  readonly onLeave: () => void;
  /** The title, as a heading. */
  readonly title: ReactNode;
  /** What stands at the end: the menu, or a spinner in its place. */
  readonly end: ReactNode;
}
