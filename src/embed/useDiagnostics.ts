import { useEffect, useRef } from 'react';
import { describe, running } from '../diagnostics/describe.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ParsedFlow } from '../document/parseFlow.js';
import { sameList } from '../react/sameList.js';
import type { LiveRun } from './LiveRun.js';
import type { FlowReading } from './useFlowDocument.js';

const nothing: readonly Diagnostic[] = [];

/** All findings on a source that was read, by a validator that is fetched when a host first listens. */
async function judge(reading: ParsedFlow): Promise<readonly Diagnostic[]> {
  try {
    const { validateReading } = await import('../validate/validateReading.js');
    return validateReading(reading);
  } catch (error) {
    return [...reading.diagnostics, describe(running, 'validator-missing', { pointer: '' }, { problem: String(error) })];
  }
}

/**
 * Tells the host every finding of reading, judging and running the Flow, whenever the list changes: those of reading at once,
 * the verdict right behind. Judges nothing if nobody listens.
 */
export function useDiagnostics(reading: FlowReading, run: LiveRun | undefined, onDiagnostics: ((diagnostics: readonly Diagnostic[]) => void) | undefined): void {
  const tell = useRef(onDiagnostics);
  const told = useRef<readonly Diagnostic[]>(undefined);
  const listens = onDiagnostics !== undefined;
  useEffect(() => {
    tell.current = onDiagnostics;
  }, [onDiagnostics]);
  useEffect(() => {
    if (!listens) return undefined;
    let found = reading.diagnostics;
    let asked = true;
    let over = false;
    const update = () => {
      if (!asked || over) return;
      asked = false;
      const all = [...found, ...(run?.flow.diagnostics() ?? nothing)];
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
    // What is shown in place of unreadable text was judged before.
    if (reading.document && !reading.stale) {
      void judge(reading).then((verdict) => {
        found = verdict;
        soon();
      });
    }
    return () => {
      over = true;
      unwatch?.();
    };
  }, [reading, run, listens]);
}
