import { isList, isObject } from '../document/jsonKind.js';
import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';

/**
 * The most components of a type that one state of a screen can show: of the branches of If and Switch only the fullest counts.
 * Spec: flow-json.md 7, 8, README 6.
 */
export function shownTogether(children: JsonValue | undefined, type: string, depth = 0): number {
  if (!isList(children) || depth > caps.containerDepth) return 0;
  return children.reduce<number>((sum, child) => sum + most(child, type, depth + 1), 0);
}

function most(child: JsonValue, type: string, depth: number): number {
  if (!isObject(child)) return 0;
  switch (child.type) {
    case type: return 1;
    case 'Form': return shownTogether(child.children, type, depth);
    case 'If': return Math.max(shownTogether(child.then, type, depth), shownTogether(child.else, type, depth));
    case 'Switch': return isObject(child.cases) ? Math.max(0, ...Object.values(child.cases).map((list) => shownTogether(list, type, depth))) : 0;
    default: return 0;
  }
}
