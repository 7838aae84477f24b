import { useState } from 'react';
import type { LiveRun } from './LiveRun.js';

/** Surfaces on which a Flow begins when its message is pressed, or never. */
const waits: ReadonlySet<string> = new Set(['phone', 'desktop']);

/**
 * Whether a run has begun, and what begins it. Until then nothing may listen to it, because a run that is listened to asks its
 * endpoint for the first screen. A host that says which screen is on show has begun it. Spec: endpoint.md 9.2.
 */
export function useBeginning(run: LiveRun | undefined, surface: string, screen: string | undefined): { readonly begun: boolean; readonly begin: () => void } {
  const [pressed, press] = useState<LiveRun>();
  const begun = run !== undefined && (!waits.has(surface) || pressed === run || (surface === 'phone' && screen !== undefined));
  return { begun, begin: () => press(run) };
}
