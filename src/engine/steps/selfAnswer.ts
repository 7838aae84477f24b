import type { EndpointRequest } from '../endpoint.js';
import type { Run } from '../run.js';
import type { PendingRequest } from '../state.js';
import { complete } from './complete.js';
import { enterScreen } from './enterScreen.js';

/**
 * What the preview answers where no endpoint is given: the next screen by the routing model on its example data, the end
 * where nothing leads on. Where several routes do, the host or the viewer says which. Spec: README 23 to 26.
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
  const routes = (run.program.routes.get(run.screenId) ?? []).filter((id) => run.program.has(id));
  if (trigger === 'select' || (trigger === 'component' && leadsOn(run, 'Footer'))) {
    run.report('endpoint-would-answer', pointer, { screen: run.screenId });
    // Where nothing on the screen can be pressed, a select handler is the only way on.
    if (trigger === 'select' && routes.length > 0 && !leadsOn(run)) choose(run, request, routes);
    return;
  }
  const [only, another] = routes;
  if (screen?.source.terminal || only === undefined) complete(run, request.data ?? {});
  else if (another === undefined) enterScreen(run, only, 'forward');
  else choose(run, request, routes);
}

/** Whether the screen on show has something to press: a component with a click handler, of one type if that is named. */
function leadsOn(run: Run, type?: string): boolean {
  const components = [...(run.program.screen(run.screenId)?.components.values() ?? [])];
  return components.some((component) => (type === undefined || component.type === type) && (component.source['on-click-action'] !== undefined || component.type === 'NavigationList'));
}

function choose(run: Run, request: EndpointRequest, routes: readonly string[]): void {
  const decided = run.program.options.chooseRoute?.(request, routes);
  if (decided === undefined || !run.program.has(decided)) run.set({ choice: { routes, request } });
  else if (decided !== run.screenId) enterScreen(run, decided, 'forward');
}

/** Carries out what the viewer chose; a screen that was not offered changes nothing, the one on show ends the question. */
export function takeChoice(run: Run, screen: string): void {
  const { choice } = run.state;
  if (!choice || (screen !== run.screenId && !choice.routes.includes(screen))) return;
  run.set({ choice: undefined });
  if (screen !== run.screenId) enterScreen(run, screen, 'forward');
}
