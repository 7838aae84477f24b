import { useEffect, useRef, useState } from 'react';
import type { FlowController } from '../engine/controller.js';

/**
 * Keeps the screen on show and the `screen` of the host in step, as an input does with `value`: the Flow goes where the host says,
 * and back there if the host does not follow a step of the reader.
 */
export function useControlledScreen(flow: FlowController | undefined, screen: string | undefined, onScreenChange: ((screen: string) => void) | undefined): void {
  // Set together with whatever the host sets in onScreenChange, so that both reach the same commit.
  const [shown, setShown] = useState<string>();
  const tell = useRef(onScreenChange);
  const asked = useRef<string>(undefined);
  useEffect(() => {
    tell.current = onScreenChange;
  }, [onScreenChange]);
  useEffect(() => {
    if (!flow) return undefined;
    let last = flow.screen()?.id;
    return flow.subscribe(() => {
      const id = flow.screen()?.id;
      if (id === last) return;
      last = id;
      if (id !== undefined && id !== asked.current) tell.current?.(id);
      setShown(id);
    });
  }, [flow]);
  useEffect(() => {
    const isNew = asked.current !== screen;
    asked.current = screen;
    if (!flow || screen === undefined) return;
    const id = flow.screen()?.id;
    // An ended run is left alone until the host asks for something else.
    if (id !== screen && (isNew || id !== undefined)) flow.goTo(screen);
  }, [flow, screen, shown]);
}
