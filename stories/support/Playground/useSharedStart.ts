import { useEffect, useEffectEvent } from 'react';
import { fromShareHash } from '../../../src/share/fromShareHash.js';
import type { Shared } from '../../../src/share/shared.js';

/** Tells what the address of the page carries, once, if it carries a Flow. */
export function useSharedStart(onShared: (shared: Shared) => void): void {
  const tell = useEffectEvent(onShared);
  useEffect(() => {
    let over = false;
    void fromShareHash(location.hash).then(({ shared }) => {
      if (shared && !over) tell(shared);
    });
    return () => {
      over = true;
    };
  }, []);
}
