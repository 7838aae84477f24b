import { useEffect, useMemo, useState } from 'react';
import { componentsOf } from '../../document/componentsOf.js';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { BranchFrames } from '../../review/frames/branchFrames.js';
import { stateFrames } from '../../review/frames/stateFrames.js';
import type { FrameState, StoryFrame } from '../../review/frames/storyFrame.js';
import { branchFramesOf } from './branchFramesOf.js';

/** A frame, or an arm that no values were found for, of which there is none. */
export type StoryPlace = StoryFrame | { readonly key: string; readonly screen: string; readonly state: 'notReached'; readonly when: string };

const none: BranchFrames = { frames: [], notReached: [] };

/** What a storyboard shows, screen by screen. Arms of branches come later, since ways to them have to be found. */
export function useFrames(document: FlowDocument | undefined, states: readonly FrameState[]): readonly StoryPlace[] {
  const plain = states.filter((state) => state !== 'branch').join(' ');
  const fixed = useMemo(() => (document ? stateFrames(document, plain === '' ? [] : (plain.split(' ') as Exclude<FrameState, 'branch'>[])) : []), [document, plain]);
  const branches = useBranches(states.includes('branch') ? document : undefined);
  return useMemo(() => [...new Set(document?.screens.map(({ id }) => id))].flatMap((id): readonly StoryPlace[] => [
    ...fixed.filter(({ screen }) => screen === id),
    ...branches.frames.filter(({ screen }) => screen === id),
    ...branches.notReached.filter(({ screen }) => screen === id).map(({ pointer, screen, when }) => ({ key: `notReached ${pointer}`, screen, state: 'notReached' as const, when })),
  ]), [document, fixed, branches]);
}

function useBranches(document: FlowDocument | undefined): BranchFrames {
  const [found, setFound] = useState<{ readonly of: FlowDocument; readonly branches: BranchFrames }>();
  useEffect(() => {
    const branched = document?.screens.some((screen) => componentsOf(screen).some(({ type }) => type === 'If' || type === 'Switch'));
    if (!document || !branched) return undefined;
    let wanted = true;
    void branchFramesOf(document).then((branches) => wanted && setFound({ of: document, branches }));
    return () => { wanted = false; };
  }, [document]);
  return found && found.of === document ? found.branches : none;
}
