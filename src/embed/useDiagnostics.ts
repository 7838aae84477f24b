import { useEffect, useRef } from 'react';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sameList } from '../react/sameList.js';
import { validateDocument } from '../validate/validateDocument.js';
import type { LiveRun } from './LiveRun.js';
import type { FlowReading } from './useFlowDocument.js';

/** Tells the host every finding of reading, judging and running the Flow, whenever the list changes. Judges nothing if nobody listens. */
export function useDiagnostics(reading: FlowReading, run: LiveRun | undefined, onDiagnostics: ((diagnostics: readonly Diagnostic[]) => void) | undefined): void {
  const tell = useRef(onDiagnostics);
  const told = useRef<readonly Diagnostic[]>(undefined);
  const listens = onDiagnostics !== undefined;
  useEffect(() => {
    tell.current = onDiagnostics;
  }, [onDiagnostics]);
  useEffect(() => {
    if (!listens) return undefined;
    // What is shown in place of unreadable text was judged before.
    const judged = reading.document && !reading.stale ? validateDocument(reading.document) : [];
    let asked = true;
    const update = () => {
      if (!asked) return;
      asked = false;
      const all = [...reading.diagnostics, ...judged, ...(run?.flow.diagnostics() ?? [])];
      if (told.current && sameList(told.current, all)) return;
      told.current = all;
      tell.current?.(all);
    };
    // Findings come in bunches; the host hears of a bunch once.
    const soon = () => {
      if (!asked) queueMicrotask(update);
      asked = true;
    };
    const unwatch = run?.watchReports(soon);
    update();
    return () => {
      asked = false;
      unwatch?.();
    };
  }, [reading, run, listens]);
}
