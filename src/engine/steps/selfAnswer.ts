import type { EndpointRequest } from '../endpoint.js';
import type { Run } from '../run.js';
import type { PendingRequest } from '../state.js';
import { complete } from './complete.js';
import { enterScreen } from './enterScreen.js';

/**
 * What the preview answers where no endpoint is given: the next screen by the routing model on its example data, the end
 * where nothing leads on. Spec: README 23 to 26.
 */
export function selfAnswer(run: Run, request: EndpointRequest, trigger: PendingRequest['trigger'], pointer: string): void {
  if (trigger === 'open') {
    run.set({ status: 'open' });
    enterScreen(run, run.program.entries[0] ?? run.program.document.screens[0]?.id ?? '', 'forward');
    return;
  }
  if (trigger === 'back') {
    enterScreen(run, run.state.history.at(-2) ?? run.screenId, 'back');
    return;
  }
  const screen = run.program.screen(run.screenId);
  const hasFooter = [...(screen?.components.values() ?? [])].some((component) => component.type === 'Footer');
  if (trigger === 'select' || (trigger === 'component' && hasFooter)) {
    run.report('endpoint-would-answer', pointer, { screen: run.screenId });
    return;
  }
  const routes = (run.program.routes.get(run.screenId) ?? []).filter((id) => run.program.has(id));
  const next = routes.find((id) => !run.state.history.includes(id)) ?? routes[0];
  if (screen?.source.terminal || next === undefined) complete(run, request.data ?? {});
  else enterScreen(run, next, 'forward');
}
