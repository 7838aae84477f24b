import type { FlowController } from '../../engine/controller.js';
import type { FlowWalk } from './flowWalk.js';

/**
 * Plays a walk on a running Flow without an endpoint: starts it anew and does the steps, the first `count` of them if told. False
 * where a step finds another screen than it expects, for instance because a pattern's engine has not arrived yet; then it stops there.
 */
export function replayWalk(flow: FlowController, walk: FlowWalk, count = walk.steps.length): boolean {
  flow.reset();
  for (const { screen, event } of walk.steps.slice(0, count)) {
    if (flow.screen()?.id !== screen) return false;
    flow.send(event);
  }
  const ended = flow.getState().history.at(-1) === walk.endsOn && (flow.getState().status === 'completed') === walk.completes;
  return count < walk.steps.length || ended;
}
