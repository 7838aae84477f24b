import { caps } from '../spec/limits.js';
import type { Version } from '../spec/row.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { hasFeature } from '../spec/versions.js';
import type { Expression, Problem } from './ast.js';
import { evaluateNested } from './evaluateNested.js';
import { isNested, parseNested } from './parseNested.js';
import { parseReference } from './reference.js';
import type { Reference, Scope } from './scope.js';

/** A value as written, made ready to be worked out. A part without anything dynamic is one `static`. Spec: flow-json.md 5, 6. */
export type Binding =
  | { readonly kind: 'static'; readonly value: JsonValue }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'nested'; readonly expression: Expression | undefined; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'list'; readonly items: readonly Binding[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, binding: Binding])[] };

/**
 * Finds every reference and backtick expression in a value. Entries whose key begins with `on-` stay as written until they
 * fire; what lies deeper than the preview follows stays as written too. Spec: flow-json.md 5.5, 6.
 */
export function compileBinding(value: JsonValue, runsAs: Version): Binding {
  return compile(value, runsAs, 0);
}

function compile(value: JsonValue, runsAs: Version, depth: number): Binding {
  if (typeof value === 'string') return compileText(value, runsAs);
  if (typeof value !== 'object' || value === null || depth > caps.depth) return { kind: 'static', value };
  if (isList(value)) {
    const items = value.map((item) => compile(item, runsAs, depth + 1));
    return items.some(isDynamic) ? { kind: 'list', items } : { kind: 'static', value };
  }
  const entries = Object.entries(value).flatMap(([key, entry]) => entry === undefined ? []
    : [[key, key.startsWith('on-') ? { kind: 'static' as const, value: entry } : compile(entry, runsAs, depth + 1)] as const]);
  return entries.some(([, binding]) => isDynamic(binding)) ? { kind: 'object', entries } : { kind: 'static', value };
}

function compileText(text: string, runsAs: Version): Binding {
  if (isNested(text) && hasFeature(runsAs, 'nestedExpressions')) return { kind: 'nested', text, ...parseNested(text) };
  const reference = parseReference(text, runsAs);
  return reference ? { kind: 'reference', reference } : { kind: 'static', value: text };
}

/**
 * The value of a binding; undefined when it is missing or its expression can't be read. In objects a missing entry is left
 * out, in lists it is null, as JSON would write it. Spec: flow-json.md 5.5, README 29.
 */
export function evaluateBinding(binding: Binding, scope: Scope): JsonValue | undefined {
  switch (binding.kind) {
    case 'static': return binding.value;
    case 'reference': return scope.read(binding.reference, 'value');
    case 'nested': return binding.expression && evaluateNested(binding.expression, scope);
    case 'list': return binding.items.map((item) => evaluateBinding(item, scope) ?? null);
    case 'object': {
      const made = Object.create(null) as { [key: string]: JsonValue };
      for (const [key, entry] of binding.entries) {
        const value = evaluateBinding(entry, scope);
        if (value !== undefined) made[key] = value;
      }
      return made satisfies JsonObject;
    }
    default: return binding satisfies never;
  }
}

/** Whether any part of a value has to be worked out, be it without reading anything. */
export function isDynamic(binding: Binding): boolean {
  return binding.kind !== 'static';
}

/** The text a Switch compares with its cases: strings as they are, booleans and numbers spelled out. Spec: flow-json.md 8. */
export function caseKey(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
