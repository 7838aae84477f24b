import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';
import { bareObject, isPrototypeKey } from './bareObject.js';
import type { Findings } from './findings.js';
import { kindName } from './jsonKind.js';
import { joinPointer } from './pointer.js';

/**
 * Copies plain JSON out of any JavaScript value; undefined when there is none. The source is read once, never changed and never
 * asked for `toJSON`; whatever is no JSON is left out and reported, undefined properties silently, as JSON.stringify does.
 */
export function readValue(source: unknown, findings: Findings): JsonValue | undefined {
  const path: (string | number)[] = [];
  const ancestors = new Set<object>();
  let count = 0;

  const report = (rule: RuleId, params?: Params): undefined => {
    if (!findings.full) findings.add(rule, { pointer: joinPointer('', ...path) }, params);
    return undefined;
  };

  function copy(value: unknown): JsonValue | undefined {
    if (value === undefined && typeof path.at(-1) !== 'number') return undefined;
    count += 1;
    if (count > caps.values) return count === caps.values + 1 ? report('too-many-values', { max: caps.values }) : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') return report('not-json-value', { found: kindName(value) });
    if (ancestors.has(value)) return report('circular-value');
    if (path.length >= caps.depth) return report('too-deep', { max: caps.depth });
    return copyContainer(value);
  }

  function copyContainer(value: object): JsonValue | undefined {
    const list = attempt(() => Array.isArray(value));
    const keys = attempt(() => (isPlain(value) ? Object.keys(value) : undefined));
    if (list === undefined) return report('not-json-value', { found: 'an object that can not be read' });
    if (!list && !keys) return report('not-json-value', { found: 'an object that is not a plain one' });
    ancestors.add(value);
    const result = list ? copyList(value as readonly unknown[]) : copyObject(value, keys ?? []);
    ancestors.delete(value);
    return result;
  }

  function copyList(source: readonly unknown[]): JsonValue {
    const result: JsonValue[] = [];
    const length = attempt(() => source.length) ?? 0;
    for (let index = 0; index < length && count <= caps.values; index++) result.push(copyAt(source, index) ?? null);
    return result;
  }

  function copyObject(source: object, keys: readonly string[]): JsonValue {
    const result = bareObject();
    for (const key of keys) {
      if (count > caps.values) break;
      const value = copyAt(source, key);
      if (value === undefined) continue;
      if (isPrototypeKey(key)) findings.add('prototype-key', { pointer: joinPointer('', ...path, key) }, { key });
      result[key] = value;
    }
    return result;
  }

  function copyAt(source: object, key: string | number): JsonValue | undefined {
    path.push(key);
    const value = readKey(source, key);
    const result = value === thrown ? report('not-json-value', { found: 'a property that throws when read' }) : copy(value);
    path.pop();
    return result;
  }

  return copy(source);
}

/** Objects of another window or realm are plain too, so the tag is asked and not the prototype. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

const thrown = Symbol();

/** The value of a property, or that its getter threw. */
function readKey(source: object, key: string | number): unknown {
  try {
    return (source as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return thrown;
  }
}

/** Runs code of the host that may throw: getters and proxies. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
