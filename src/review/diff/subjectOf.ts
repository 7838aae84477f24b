import { isList, isObject } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';
import type { ChangeSubject } from './flowChange.js';
import type { FlowNode } from './flowTree.js';

/** What a person knows a component by, best first. */
const telling = ['label', 'text', 'name', 'condition', 'value', 'alt-text'] as const;

/** Whom a change of a node is about; `before` is the same in the older version. */
export function subjectOf(node: FlowNode, before?: FlowNode): ChangeSubject {
  const screen = screenIdOf(node);
  const screenBefore = before && screenIdOf(before);
  const value = node.kind === 'component' && isObject(node.value) ? node.value : undefined;
  const type = value && asLabel(value['type']);
  const label = value && telling.map((key) => asLabel(value[key])).find((text) => text !== undefined);
  return {
    ...(screen !== undefined && { screen }),
    ...(screenBefore !== undefined && screenBefore !== screen && { screenBefore }),
    ...(type !== undefined && { type }),
    ...(label !== undefined && { label }),
  };
}

function asLabel(value: JsonValue | undefined): string | undefined {
  const text = isList(value) ? value[0] : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function screenIdOf(node: FlowNode): string | undefined {
  for (let at: FlowNode | undefined = node; at; at = at.parent) {
    if (at.kind !== 'screen') continue;
    const id = isObject(at.value) ? at.value['id'] : undefined;
    return typeof id === 'string' ? id : `(screen ${at.index + 1})`;
  }
  return undefined;
}
