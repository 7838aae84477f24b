import { useMemo, useState } from 'react';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { parseFlow } from '../document/parseFlow.js';

/** What a source amounts to now. */
export interface FlowReading {
  /** What to show; undefined when the source is no Flow at all. */
  readonly document: FlowDocument | undefined;
  /** The source can't be read as JSON, and `document` is what it was before. */
  readonly stale: boolean;
  /** Findings of reading the source as it is now. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads text or an object, once per text or identity. Half-typed text leaves the last good document on show. Spec: flow-json.md 13.2. */
export function useFlowDocument(source: unknown): FlowReading {
  const read = useMemo(() => parseFlow(source), [source]);
  const [good, setGood] = useState<FlowDocument>();
  const broken = read.diagnostics.some(isNoJson);
  if (!broken && read.document && read.document !== good) setGood(read.document);
  const stale = broken && good !== undefined;
  const document = stale ? good : read.document;
  return useMemo(() => ({ document, stale, diagnostics: read.diagnostics }), [document, stale, read]);
}

const isNoJson = ({ rule }: Diagnostic) => rule === 'json-syntax' || rule === 'json-empty';
