import type { RefObject } from 'react';

/** What the header of a screen is given. Spec: visual.md 2. */
export interface HeaderProps {
  /** Empty on pages without a title. */
  readonly title: string;
  /** Accessible name where the title is empty. */
  readonly fallbackTitle: string;
  readonly titleId: string;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  /** Leads back rather than out. */
  readonly canGoBack: boolean;
  /** A spinner turns in place of the menu and the way back is locked. */
  readonly busy: boolean;
  /** Nothing is on show yet: chrome stays without accent. */
  readonly opening: boolean;
  /** No bar below it, so a line closes the header. */
  readonly lined: boolean;
  readonly onLeave: () => void;
}
