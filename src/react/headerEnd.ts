import { createContext, useContext, type ReactNode } from 'react';

/** What stands at the end of every header of the phone. The chrome around the screens says it, since views know nothing of chrome. */
export const HeaderEndContext = createContext<ReactNode>(null);

/** The menu, as a page draws it that a view lays over the screen with a header of its own. */
export function useHeaderEnd(): ReactNode {
  return useContext(HeaderEndContext);
}
