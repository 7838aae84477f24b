import { parseFlow } from '../core.js';

/** The events of a review as a file holds them, or why there are none: a clause behind the file's name and, if it has one, the place. */
export type EventList = { readonly events: readonly unknown[] } | { readonly place: string; readonly problem: string };

/** Reads a list of events from JSON text. Whether they are genuine is for the page to say. */
export function readEvents(text: string): EventList {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Of a text that is no JSON the reader of Flows knows the place.
    const { diagnostics } = parseFlow(text);
    const { range, message = 'Not valid JSON.' } = diagnostics.find(({ rule }) => rule === 'json-syntax') ?? {};
    return { place: range ? `:${range.start.line}:${range.start.column}` : '', problem: `is no list of events: ${message.replace(/\.$/, '')}` };
  }
  return Array.isArray(value) ? { events: value as readonly unknown[] } : { place: ':1:1', problem: 'is no list of events: it has to be a JSON array' };
}
