import type { Diagnostic, MetaErrorType, Range } from '../diagnostics/diagnostic.js';
import { parsePointer, indexOfSegment } from '../document/pointer.js';

interface Lines {
  readonly line_start: number;
  readonly line_end: number;
  readonly column_start: number;
  readonly column_end: number;
}
/** One place of an error, in the form of the Flows API. */
export interface MetaPointer extends Lines {
  readonly path: string;
}
/** One error in the form of the Flows API; its own lines repeat those of the first place. Spec: flow-json.md 13.1. */
export interface MetaValidationError extends Lines {
  readonly error: string;
  readonly error_type: MetaErrorType;
  readonly message: string;
  readonly pointers: readonly MetaPointer[];
}

/**
 * Puts findings in the form in which the Flows API answers: those that have a code of WhatsApp's and that it would come to, the
 * ones with equal code and message merged, zeros where the source was no text. Wording stays ours. Spec: flow-json.md 13.1.
 */
export function toMetaValidationErrors(findings: readonly Diagnostic[]): readonly MetaValidationError[] {
  const merged = new Map<string, { readonly error: string; readonly message: string; readonly pointers: MetaPointer[] }>();
  for (const { code, message, pointer, range, afterSchema } of findings) {
    if (code === undefined || afterSchema) continue;
    const key = `${code} ${message}`;
    const place = { ...linesOf(range), path: range ? metaPath(pointer) : '' };
    const known = merged.get(key);
    if (known) known.pointers.push(place);
    else merged.set(key, { error: code, message, pointers: [place] });
  }
  return [...merged.values()].map(({ error, message, pointers }) => {
    const { path: _, ...lines } = pointers[0]!; // every entry was made with one
    return { error, error_type: 'FLOW_JSON_ERROR', message, ...lines, pointers };
  });
}

/** Rewrites a JSON pointer the way the API does: `screens[0].layout.children[0].type`. Spec: flow-json.md 13.1. */
export function metaPath(pointer: string): string {
  return (parsePointer(pointer) ?? []).reduce((path, segment) => {
    if (indexOfSegment(segment) !== undefined) return `${path}[${segment}]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');
}

function linesOf(range: Range | undefined): Lines {
  return {
    line_start: range?.start.line ?? 0, line_end: range?.end.line ?? 0,
    column_start: range?.start.column ?? 0, column_end: range?.end.column ?? 0,
  };
}
