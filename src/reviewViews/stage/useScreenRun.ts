import { useEffect, useMemo, useState } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { createFlow } from '../../engine/createFlow.js';
import type { StoryFrame } from '../../review/frames/storyFrame.js';
import { branchFramesOf } from '../storyboard/branchFramesOf.js';
import { playFrame } from '../storyboard/playFrame.js';

/** A run that stands on one screen, and what was asked for but is not on show. */
export interface ScreenRun {
  /** Undefined where the screen can't be reached by its id. */
  readonly flow: FlowController | undefined;
  /** Pointers of components that only show in another state of the screen. */
  readonly away: readonly string[];
}

const noPointers: readonly string[] = [];

/**
 * A run that stands on one screen, on example data. It calls nobody. Where components named by `wanted` stand in an arm that is not
 * taken then, it goes on to the arm that shows most of them, once values for that are found.
 */
export function useScreenRun(document: FlowDocument, pointer: string, wanted: readonly string[] = noPointers): ScreenRun {
  const opened = useMemo(() => openOn(document, pointer), [document, pointer]);
  const key = wanted.join('\n');
  const missing = useMemo(() => (opened ? awayFrom(opened, key === '' ? [] : key.split('\n')) : []), [opened, key]);
  const [found, setFound] = useState<{ readonly of: readonly string[]; readonly frame: StoryFrame }>();
  useEffect(() => {
    const id = document.screens.find((one) => one.pointer === pointer)?.id;
    if (missing.length === 0) return undefined;
    let asked = true;
    void branchFramesOf(document).then(({ frames }) => {
      const shows = ({ key: name }: StoryFrame) => missing.filter((one) => one.startsWith(`${name.slice('branch '.length)}/`)).length;
      const [best] = frames.filter((frame) => frame.screen === id && shows(frame) > 0).sort((a, b) => shows(b) - shows(a));
      if (asked && best) setFound({ of: missing, frame: best });
    });
    return () => { asked = false; };
  }, [document, pointer, missing]);
  const frame = found?.of === missing ? found.frame : undefined;
  const flow = useMemo(() => (frame ? playFrame(document, frame) : opened), [document, frame, opened]);
  return useMemo(() => ({ flow, away: flow ? awayFrom(flow, missing) : [] }), [flow, missing]);
}

function openOn(document: FlowDocument, pointer: string): FlowController | undefined {
  const screen = document.screens.find((one) => one.pointer === pointer);
  if (!screen) return undefined;
  const flow = createFlow(document);
  flow.goTo(screen.id);
  return flow.screen()?.pointer === pointer ? flow : undefined;
}

/** Those of some components that a run does not show, nor anything inside them. */
function awayFrom(flow: FlowController, pointers: readonly string[]): readonly string[] {
  const screen = flow.screen();
  const shown = [...(screen?.nodes ?? []), ...(screen?.footer ? [screen.footer] : [])].map((node) => node.pointer);
  return pointers.filter((pointer) => !shown.some((one) => one === pointer || one.startsWith(`${pointer}/`)));
}
