import type { FlowController } from '../engine/controller.js';
import type { FieldValue, FlowState } from '../engine/state.js';

/**
 * Whether a closed run was left on the way: past the first screen, or with other answers than it opened with. `opened` is the
 * form as it was then; what was typed and taken back again is no answer.
 */
export function wasInterrupted(flow: FlowController, opened: FlowState['form'] | undefined): boolean {
  const { status, history, form } = flow.getState();
  return status === 'closed' && history.length > 0 && (history.length > 1 || answersIn(form) !== answersIn(opened ?? {}));
}

function answersIn(form: FlowState['form']): string {
  const answers = Object.entries(form).flatMap(([screen, fields]) => Object.entries(fields).flatMap(([name, value]) => (isEmpty(value) ? [] : [JSON.stringify([screen, name, value])])));
  return answers.sort().join();
}

function isEmpty(value: FieldValue): boolean {
  if (typeof value === 'object') return 'start-date' in value ? value['start-date'] === '' : value.length === 0;
  return value === '' || value === false;
}
