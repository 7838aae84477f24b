import { isObject } from '../../document/jsonKind.js';
import { same } from '../../engine/resolve/same.js';
import type { JsonValue } from '../../spec/types.js';
import type { ChangeSubject, ValueChange } from './flowChange.js';
import { type FlowNode, withLists } from './flowTree.js';

type Path = readonly [string, ...string[]];

/** What changed of a node itself; what stands in its lists is not looked at. */
export function valueChanges(older: FlowNode, newer: FlowNode, about: ChangeSubject): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  compare(hollow(older), hollow(newer), []);
  return changes;

  function compare(a: JsonValue, b: JsonValue, above: readonly string[]): void {
    if (!isObject(a) || !isObject(b)) return;
    for (const key of new Set([...Object.keys(b), ...Object.keys(a)])) {
      const [before, after] = [a[key], b[key]];
      if (same(before, after)) continue;
      const path: Path = [...above, key] as unknown as Path; // never empty: it ends with the key
      if (isObject(before) && isObject(after) && isEntered(newer, path)) compare(before, after, path);
      else changes.push({ kind: kindOf(newer, path), from: older.pointer, to: newer.pointer, path, ...(before !== undefined && { before }), ...(after !== undefined && { after }), about: aboutEntry(newer, path, about) });
    }
  }
}

/** A node as if nothing stood in it. */
function hollow(node: FlowNode): JsonValue {
  return withLists(node.kind, node.value, () => []);
}

/** Objects whose entries are told apart. Spec: flow-json.md 3, 4, 8, 10, 11. */
function isEntered({ kind, value }: FlowNode, [key, below, ...deeper]: Path): boolean {
  if (kind === 'flow') return key === 'routing_model' && below === undefined;
  if (kind === 'screen') return (key === 'data' || key === 'layout') && below === undefined;
  const isAction = key.startsWith('on-') && (below === undefined || (below === 'payload' && deeper.length === 0));
  return isAction || (key === 'cases' && below === undefined && isObject(value) && value['type'] === 'Switch');
}

function kindOf({ kind }: FlowNode, [key, below, entry]: Path): ValueChange['kind'] {
  if (kind === 'flow') return key === 'routing_model' && below !== undefined ? 'routes-changed' : 'flow-changed';
  if (kind === 'screen') return key === 'id' ? 'screen-renamed' : key === 'data' && below !== undefined ? 'data-changed' : 'screen-changed';
  return key.startsWith('on-') && below === 'payload' && entry !== undefined ? 'payload-changed' : 'component-changed';
}

/** Routes are about the screen they start from. */
function aboutEntry({ kind }: FlowNode, [key, below]: Path, about: ChangeSubject): ChangeSubject {
  return kind === 'flow' && key === 'routing_model' && below !== undefined ? { screen: below } : about;
}
