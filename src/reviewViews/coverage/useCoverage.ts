import { useEffect, useState } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import { type Coverage, coverageOf, type FlowTrace } from '../../review/coverage/coverageOf.js';

/** What some runs showed of a document: undefined until it is worked out, then as it was until the next is. */
export function useCoverage(document: FlowDocument | undefined, traces: readonly FlowTrace[]): Coverage | undefined {
  const [found, setFound] = useState<{ readonly of: FlowDocument; readonly coverage: Coverage }>();
  useEffect(() => {
    if (!document) return undefined;
    let wanted = true;
    void coverageOf(traces, document).then((coverage) => wanted && setFound({ of: document, coverage }));
    return () => { wanted = false; };
  }, [document, traces]);
  return found && found.of === document ? found.coverage : undefined;
}
