import { componentsOf } from '../../document/componentsOf.js';
import type { FlowDocument } from '../../document/flowDocument.js';
import { isObject } from '../../document/jsonKind.js';
import type { FlowEvent } from '../../engine/events.js';
import type { FlowTrace } from '../../review/coverage/coverageOf.js';
import type { Goal } from '../../review/coverage/goal.js';
import { stateFrames } from '../../review/frames/stateFrames.js';
import { enumerateWalks } from '../../review/walks/enumerateWalks.js';
import type { FlowWalk } from '../../review/walks/flowWalk.js';

/** One thing to do on a way. */
export interface GuideStep {
  readonly event: FlowEvent;
  /** Of the component it is done at; empty where there is none. */
  readonly pointer: string;
}
/** A way of the guided review: a walk from where the Flow opens, or the mistakes that can be made on one screen. */
export interface GuideWay {
  readonly key: string;
  readonly walk: FlowWalk | undefined;
  /** The screens it passes, in order. */
  readonly screens: readonly string[];
  readonly steps: readonly GuideStep[];
}
/** Ways that together show what can be shown. */
export interface GuidePlan {
  readonly ways: readonly GuideWay[];
  readonly notReached: readonly Goal[];
}

/** Finds the ways of a guided review: walks first, then each screen with its mistakes. */
export async function guideWays(document: FlowDocument): Promise<GuidePlan> {
  const { walks, notReached } = await enumerateWalks(document);
  const walked = walks.map((walk, index): GuideWay => ({
    key: `walk ${index + 1}`, walk,
    screens: [...walk.steps.map(({ screen }) => screen), walk.endsOn].filter((id, at, all) => id !== all[at - 1]),
    steps: walk.steps.map(({ event, node }) => ({ event, pointer: node.pointer })),
  }));
  const mistaken = stateFrames(document, ['errors']).map(({ key, screen, events }): GuideWay => ({
    key, walk: undefined, screens: [screen], steps: events.map((event) => ({ event, pointer: fieldOf(document, screen, event) })),
  }));
  return { ways: [...walked, ...mistaken], notReached };
}

/** The first `count` steps of a way as a run that coverage can be counted of. */
export function traceOf({ walk, screens, steps }: GuideWay, count: number): FlowTrace {
  return { events: steps.slice(0, count).map(({ event }) => event), ...(!walk && { launch: { screen: screens[0]! } }) };
}

function fieldOf(document: FlowDocument, screen: string, event: FlowEvent): string {
  const source = document.screens.find(({ id }) => id === screen);
  if (!source || !('name' in event)) return '';
  return componentsOf(source).find(({ value }) => isObject(value) && value['name'] === event.name)?.pointer ?? '';
}
