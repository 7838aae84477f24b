import type { JsonValue } from '../../spec/types.js';
import type { CompiledComponent } from '../compile/program.js';
import { resolveScreen } from '../resolve/resolveScreen.js';
import { renderedOf } from '../resolve/rendered.js';
import type { Run } from '../run.js';
import { handlerOf, itemOf } from './handlers.js';
import { runAction } from './runAction.js';

/**
 * A Footer, a link or a list row was pressed. A Footer that the form blocks shows what is missing instead. Spec: README 10.
 */
export function press(run: Run, pointer: string, itemId: string | undefined): void {
  const shown = renderedOf(run.program, run.state, run.screenId).nodes.find((node) => node.pointer === pointer);
  const component = shown?.kind === 'component' ? shown : undefined;
  if (!component || run.state.pending) return;
  if (component.type === 'Footer') {
    const footer = resolveScreen(run.program, run.state, undefined)?.footer;
    if (footer?.pointer !== pointer || !footer.enabled) return;
    if (footer.blocked) return touchAll(run);
  }
  const [action, at] = pressed(run, component, itemId);
  if (action !== undefined) runAction(run, action, { pointer: at, handler: 'on-click-action', trigger: component.type === 'Footer' ? 'footer' : 'component' });
}

function touchAll(run: Run): void {
  const names = renderedOf(run.program, run.state, run.screenId).nodes.flatMap((node) => (node.kind === 'component' && node.field ? [node.field.name] : []));
  run.touch(run.screenId, names);
}

/** The component's own handler, or that of one row. Spec: components.md 6. */
function pressed(run: Run, component: CompiledComponent, itemId: string | undefined): readonly [action: JsonValue | undefined, pointer: string] {
  const own = handlerOf(component, 'on-click-action');
  if (own !== undefined || itemId === undefined) return [own, component.pointer];
  const [item, pointer] = itemOf(run, component, 'list-items', itemId);
  return [item?.['on-click-action'], pointer];
}
