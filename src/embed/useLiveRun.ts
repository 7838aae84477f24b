import { useEffect, useInsertionEffect, useState } from 'react';
import type { FlowDocument } from '../document/flowDocument.js';
import type { HostHandlers } from './HostHandlers.js';
import { LiveRun, type RunSetup } from './LiveRun.js';

/**
 * Keeps one run alive: created with the first document, given each later one, ended when the preview leaves the page. The last run
 * stays while there is no document, so that answers survive a moment of wrong JSON. A launch that says something else starts anew.
 */
export function useLiveRun(document: FlowDocument | undefined, setup: RunSetup, handlers: HostHandlers): LiveRun | undefined {
  const { launch, timeZone, hasEndpoint } = setup;
  const key = JSON.stringify([launch, timeZone, hasEndpoint]);
  const start = () => document && new LiveRun(key, document, setup);
  const [held, hold] = useState(start);
  let run = held;
  if (document && run?.key !== key) {
    run = start();
    hold(run);
  }

  // Before anything below listens, which is when the run makes its first request.
  useInsertionEffect(() => run?.connect(handlers));
  useEffect(() => {
    if (document && run && run.flow.document() !== document) run.flow.load(document);
  }, [document, run]);
  useEffect(() => {
    // Hidden and shown again, as <Activity> does: only now is it known that the old run is over; the next render starts another.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (run?.ended) hold(undefined);
    run?.keep();
    return () => run?.release();
  }, [run]);
  return run;
}
