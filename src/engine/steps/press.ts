import { isObject } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';
import type { CompiledComponent } from '../compile/program.js';
import { resolveScreen } from '../resolve/resolveScreen.js';
import { renderedOf } from '../resolve/rendered.js';
import type { Run } from '../run.js';
import { runAction } from './runAction.js';

/**
 * A Footer, a link or a list row was pressed. A Footer that the form blocks shows what is missing instead. Spec: README 10.
 */
export function press(run: Run, pointer: string, itemId: string | undefined): void {
  const component = run.program.screen(run.screenId)?.components.get(pointer);
  if (!component || run.state.pending) return;
  if (component.type === 'Footer') {
    const footer = resolveScreen(run.program, run.state, undefined)?.footer;
    if (footer?.pointer !== pointer || !footer.enabled) return;
    if (footer.blocked) return touchAll(run);
  }
  const [handlerPointer, action] = handlerOf(run, component, itemId);
  if (action !== undefined) runAction(run, action, { pointer: handlerPointer, handler: 'on-click-action', trigger: component.type === 'Footer' ? 'footer' : 'component' });
}

function touchAll(run: Run): void {
  const names = renderedOf(run.program, run.state, run.screenId).nodes.flatMap((node) => (node.kind === 'component' && node.field ? [node.field.name] : []));
  run.touch(run.screenId, names);
}

/** The component's own handler, or that of one row. Spec: components.md 6. */
function handlerOf(run: Run, component: CompiledComponent, itemId: string | undefined): readonly [string, JsonValue | undefined] {
  const own = component.source['on-click-action'];
  if (own !== undefined || itemId === undefined) return [component.pointer, own];
  const list = run.evaluate(component.source['list-items']);
  if (!Array.isArray(list)) return [component.pointer, undefined];
  const items = list as readonly JsonValue[];
  const index = items.findIndex((item, at) => isObject(item) && (item['id'] ?? String(at)) === itemId);
  const item = items[index];
  return [`${component.pointer}/list-items/${index}`, isObject(item) ? item['on-click-action'] : undefined];
}
