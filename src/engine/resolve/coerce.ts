import { caps } from '../../spec/limits.js';
import type { PropertyRow } from '../../spec/row.js';
import type { JsonValue } from '../../spec/types.js';
import { isObject } from '../../document/jsonKind.js';

/** Text of a value that may stand where text is wanted; numbers and booleans in their usual spelling. */
export function asText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value.length > caps.drawnText ? `${value.slice(0, caps.drawnText)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A boolean, also from the words `true` and `false`. */
export function asBoolean(value: JsonValue | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined;
}

/** A finite number, also from digits. */
export function asNumber(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

function asList(value: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return (value as readonly JsonValue[]).slice(0, caps.drawnItems).map(asText).filter((text) => text !== undefined);
}

function byEnd<T>(value: JsonValue | undefined, one: (value: JsonValue | undefined) => T | undefined, missing: T): T | { 'start-date': T; 'end-date': T } | undefined {
  return isObject(value) ? { 'start-date': one(value['start-date']) ?? missing, 'end-date': one(value['end-date']) ?? missing } : one(value);
}

/** Reads a simple value as its row's kind; undefined where it does not fit, and the default applies. */
export function coerce(row: PropertyRow, value: JsonValue | undefined): unknown {
  switch (row.kind) {
    case 'boolean':
      return asBoolean(value);
    case 'integer':
    case 'number':
      return asNumber(value);
    case 'enum':
      return row.enum?.includes(value as string) ? value : undefined;
    case 'enums':
      return asList(value)?.filter((entry) => row.enum?.includes(entry));
    case 'strings':
      return asList(value);
    case 'text':
      return Array.isArray(value) ? asList(value) : asText(value);
    case 'string|range':
      return byEnd(value, asText, '');
    case 'boolean|range':
      return byEnd(value, asBoolean, false);
    default:
      return cut(row, asText(value));
  }
}

/** Applies what a renderer does past a limit, where the spec says so. Spec: components.md 6. */
export function cut(row: PropertyRow, text: string | undefined): string | undefined {
  if (text === undefined || row.overLimit === undefined || row.maxLength === undefined) return text;
  const letters = [...text];
  if (letters.length <= row.maxLength) return text;
  return row.overLimit === 'cut' ? `${letters.slice(0, row.maxLength).join('')}…` : undefined;
}
