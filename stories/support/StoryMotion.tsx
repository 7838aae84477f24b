import { useLayoutEffect, type ReactNode } from 'react';
import { still } from './StoryMotion.css.js';

/** Answers, until it is called off, as if the reader's system asked for less motion. */
function askForLess(): () => void {
  const { matchMedia } = window;
  window.matchMedia = (query) => {
    const wish = /prefers-reduced-motion:\s*(reduce|no-preference)/.exec(query)?.[1];
    return matchMedia.call(window, wish === undefined ? query : wish === 'reduce' ? 'all' : 'not all');
  };
  return () => {
    window.matchMedia = matchMedia;
  };
}

/** Lets a story stand still where the toolbar asks for it: what styles move by a class, what scripts move by what they are told of the system. */
export function StoryMotion({ reduced, children }: { readonly reduced: boolean; readonly children: ReactNode }) {
  useLayoutEffect(() => (reduced ? askForLess() : undefined), [reduced]);
  return <div className={reduced ? still : undefined}>{children}</div>;
}
