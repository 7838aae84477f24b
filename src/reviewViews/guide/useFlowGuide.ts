import { useCallback, useEffect, useMemo, useState } from 'react';
import { useFlowDocument } from '../../embed/useFlowDocument.js';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { createFlow } from '../../engine/createFlow.js';
import type { Coverage, FlowTrace } from '../../review/coverage/coverageOf.js';
import { replayWalk } from '../../review/walks/replayWalk.js';
import { useCoverage } from '../coverage/useCoverage.js';
import { type GuidePlan, type GuideWay, guideWays, traceOf } from './guideWays.js';

/** A guided review as it stands. */
export interface FlowGuideHandle {
  /** Undefined where the source is no Flow. */
  readonly document: FlowDocument | undefined;
  /** Undefined while ways are looked for. */
  readonly plan: GuidePlan | undefined;
  /** The way that is walked. */
  readonly way: GuideWay | undefined;
  /** The run that stands where the way has come to. */
  readonly flow: FlowController | undefined;
  /** Steps done. */
  readonly at: number;
  /** Most steps done of each way so far, by its key. */
  readonly walked: ReadonlyMap<string, number>;
  /** What these steps, and the runs of the host, showed. */
  readonly coverage: Coverage | undefined;
  /** Begins a way. */
  choose(key: string): void;
  /** Goes to so many steps of the way, forth or back. */
  go(to: number): void;
}

const nothing: readonly FlowTrace[] = [];
const unwalked: ReadonlyMap<string, number> = new Map();

/** Leads through a Flow on ways that together show what can be shown of it, a step at a time. `traces` is what else was seen. */
export function useFlowGuide(source: string | object, traces: readonly FlowTrace[] = nothing): FlowGuideHandle {
  const { document } = useFlowDocument(source);
  const plan = usePlan(document);
  const [place, setPlace] = useState<{ readonly of: GuidePlan; readonly key: string; readonly at: number; readonly walked: ReadonlyMap<string, number> }>();
  const current = place && place.of === plan ? place : undefined;
  const way = plan?.ways.find(({ key }) => key === current?.key) ?? plan?.ways[0];
  const at = current?.at ?? 0;
  const walked = current?.walked ?? unwalked;
  const flow = useRun(document, way, at);

  const move = useCallback((key: string, to: number) => plan && setPlace((before) => {
    const known = before?.of === plan ? before.walked : unwalked;
    return { of: plan, key, at: to, walked: new Map(known).set(key, Math.max(to, known.get(key) ?? 0)) };
  }), [plan]);
  const seen = useMemo(() => [...traces, ...[...walked].flatMap(([key, count]) => {
    const done = plan?.ways.find((one) => one.key === key);
    return done ? [traceOf(done, count)] : [];
  })], [traces, walked, plan]);
  const coverage = useCoverage(document, seen);

  return useMemo(() => ({
    document, plan, way, flow, at, walked, coverage,
    choose: (key) => void move(key, 0),
    go: (to) => void (way && move(way.key, Math.max(0, Math.min(way.steps.length, to)))),
  }), [document, plan, way, flow, at, walked, coverage, move]);
}

function usePlan(document: FlowDocument | undefined): GuidePlan | undefined {
  const [found, setFound] = useState<{ readonly of: FlowDocument; readonly plan: GuidePlan }>();
  useEffect(() => {
    if (!document) return undefined;
    let wanted = true;
    void guideWays(document).then((plan) => wanted && setFound({ of: document, plan }));
    return () => { wanted = false; };
  }, [document]);
  return found && found.of === document ? found.plan : undefined;
}

/** A run of the way, played to where it stands, and again once the engine for patterns is there. It calls and opens nothing. */
function useRun(document: FlowDocument | undefined, way: GuideWay | undefined, at: number): FlowController | undefined {
  const [patterns, setPatterns] = useState(0);
  const flow = useMemo(() => {
    if (!document || !way) return undefined;
    return createFlow(document, {
      startOn: 'subscribe', onOpenUrl: () => undefined,
      onEvent: ({ type }) => type === 'patternsArrived' && setPatterns((count) => count + 1),
      ...(!way.walk && { launch: { screen: way.screens[0]! } }),
    });
  }, [document, way]);
  useEffect(() => {
    if (!flow || !way) return;
    if (way.walk) return void replayWalk(flow, way.walk, at);
    flow.reset();
    for (const { event } of way.steps.slice(0, at)) flow.send(event);
  }, [flow, way, at, patterns]);
  return flow;
}
