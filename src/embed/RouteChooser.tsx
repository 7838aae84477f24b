import { lateView } from '../components/_parts/lateView.js';
import type { FlowController } from '../engine/controller.js';
import type { FlowState } from '../engine/state.js';
import { useSelect } from '../react/useFlow.js';

const selectChoice = (flow: FlowController): FlowState['choice'] => flow.getState().choice;
const LatePanel = lateView(() => import('./RoutePanel.js').then(({ RoutePanel }) => RoutePanel));

/**
 * Asks the viewer where the endpoint would lead, outside of the phone, because no phone asks this: there is no endpoint, and
 * several routes lead on. What asks is fetched with the first question. Spec: README 23, 24.
 */
export function RouteChooser() {
  const choice = useSelect(selectChoice);
  return choice && <LatePanel shown choice={choice} />;
}
