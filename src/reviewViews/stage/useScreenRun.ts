import { useMemo } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { createFlow } from '../../engine/createFlow.js';

/** A run that stands on one screen, on example data; undefined where that screen can't be reached by its id. It calls nobody. */
export function useScreenRun(document: FlowDocument, pointer: string): FlowController | undefined {
  return useMemo(() => {
    const screen = document.screens.find((one) => one.pointer === pointer);
    if (!screen) return undefined;
    const flow = createFlow(document);
    flow.goTo(screen.id);
    return flow.screen()?.pointer === pointer ? flow : undefined;
  }, [document, pointer]);
}
