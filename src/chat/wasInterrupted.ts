import type { FlowController } from '../engine/controller.js';

/**
 * Whether a closed run was left on the way: past the first screen, or with something other than what it opened with. `opened` is
 * the form as it was then.
 */
export function wasInterrupted(flow: FlowController, opened: unknown): boolean {
  const { status, history, form } = flow.getState();
  return status === 'closed' && history.length > 0 && (history.length > 1 || form !== opened);
}
