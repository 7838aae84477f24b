import type { RefObject } from 'react';

/** What a page before or after a run is given. */
export interface PageProps {
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}
