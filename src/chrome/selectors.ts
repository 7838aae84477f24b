import type { FlowController } from '../engine/controller.js';
import type { FlowState } from '../engine/state.js';

const noPointers: readonly string[] = [];

/** Where the run stands: opening, open, failed, completed or closed. */
export const selectStatus = (flow: FlowController): FlowState['status'] => flow.getState().status;
/** Id of the screen on show. */
export const selectScreenId = (flow: FlowController): string | undefined => flow.screen()?.id;
/** Title of the screen on show. */
export const selectTitle = (flow: FlowController): string => flow.screen()?.title ?? '';
/** Whether the header leads back rather than out. */
export const selectCanGoBack = (flow: FlowController): boolean => flow.screen()?.canGoBack ?? false;
/** Share of the way done; undefined where no bar is drawn. */
export const selectProgress = (flow: FlowController): number | undefined => flow.screen()?.progress;
/** Whether a request is under way, so that controls are locked. */
export const selectBusy = (flow: FlowController): boolean => flow.screen()?.busy ?? false;
/** Pointers of the components on show; builds a list, so it needs `sameList`. */
export const selectPointers = (flow: FlowController): readonly string[] => flow.screen()?.nodes.map((node) => node.pointer) ?? noPointers;
/** Pointer of the Footer, if the screen has one. */
export const selectFooterPointer = (flow: FlowController): string | undefined => flow.screen()?.footer?.pointer;
/** Screens from the first to the one on show. */
export const selectHistory = (flow: FlowController): readonly string[] => flow.getState().history;
/** Message of the endpoint on show. */
export const selectSnackbar = (flow: FlowController): FlowState['snackbar'] => flow.getState().snackbar;
/** Why the error page shows. */
export const selectFailure = (flow: FlowController): FlowState['failure'] => flow.getState().failure;
/** Whether the document gives the screen on show any component, visible now or not. */
export const selectHasComponents = (flow: FlowController): boolean => {
  const id = flow.screen()?.id;
  return flow.document().screens.find((screen) => screen.id === id)?.children.length !== 0;
};
