import type { Run } from '../run.js';
import { runAction } from './runAction.js';

/** Carries out what was put off during a step, unless its screen is no longer on show; that may put off more. */
export function followUps(run: Run): void {
  for (let next = run.followUps.shift(); next; next = run.followUps.shift()) {
    if (run.screenId === next.screen) runAction(run, next.action, next.place);
  }
}
