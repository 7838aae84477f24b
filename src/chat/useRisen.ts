import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether a sheet has come to rest after it rose; at once where it does not move. Spec: visual.md 8. */
export function useRisen(sheet: RefObject<HTMLElement | null>): boolean {
  const [risen, rest] = useState(false);
  useLayoutEffect(() => {
    let over = false;
    const settle = () => {
      if (!over) rest(true);
    };
    Promise.all(sheet.current?.getAnimations().map((animation) => animation.finished) ?? []).then(settle, settle);
    return () => {
      over = true;
    };
  }, [sheet]);
  return risen;
}
