import { eventHash } from './eventHash.js';
import { isReviewEvent } from './isReviewEvent.js';
import type { ReviewEvent } from './reviewEvent.js';

/**
 * What is wrong with a record, and where. `malformed`: no event at all; `altered`: it does not fit its hash; `missing`: what stood
 * before it is not there; `reordered`: what stood before it stands elsewhere; `repeated`: it stands twice; `cut`: the record does
 * not end where the host knows it to end; `out-of-place`: it speaks of something that is not there, or is not its author's.
 */
export interface RecordProblem {
  readonly kind: 'malformed' | 'altered' | 'missing' | 'reordered' | 'repeated' | 'cut' | 'out-of-place';
  /** Place in the list, from 0; its length for `cut`. */
  readonly index: number;
  /** Hash as it stands in the event, if there is one. */
  readonly hash?: string;
}

/** The events of a record that are genuine, in the order given, and what is wrong with the chain they make. */
export interface CheckedChain {
  readonly genuine: readonly { readonly event: ReviewEvent; readonly index: number }[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Checks that no event of a record was changed, left out, moved or written twice. `head` is the hash of the last event, where the
 * host keeps it apart: without it nobody can see that the end was cut off. Total: takes whatever comes out of a store.
 */
export function checkChain(events: readonly unknown[], head?: string): CheckedChain {
  const genuine: { readonly event: ReviewEvent; readonly index: number }[] = [];
  const problems: RecordProblem[] = [];
  const hashes = new Set(events.flatMap((event) => (isReviewEvent(event) ? [event.hash] : [])));
  const seen = new Set<string>();
  let previous: string | null = null;
  let number = 0;
  events.forEach((event, index) => {
    const problem = (kind: RecordProblem['kind'], hash?: string) => void problems.push({ kind, index, ...(hash !== undefined && { hash }) });
    if (!isReviewEvent(event)) return problem('malformed');
    const isGenuine = fitsItsHash(event);
    if (!isGenuine) problem('altered', event.hash);
    else if (seen.has(event.hash)) return problem('repeated', event.hash);
    else if (event.previous !== previous || event.number !== number + 1) {
      // What it follows is here, but not before it; else it is not here at all.
      problem((event.previous === null ? event.number === 1 : hashes.has(event.previous)) ? 'reordered' : 'missing', event.hash);
    }
    if (isGenuine) genuine.push({ event, index });
    seen.add(event.hash);
    ({ hash: previous, number } = event);
  });
  if (head !== undefined && previous !== head) problems.push({ kind: 'cut', index: events.length });
  return { genuine, problems };
}

function fitsItsHash(event: ReviewEvent): boolean {
  try {
    return eventHash(event) === event.hash;
  } catch {
    // Nested beyond all measure, or no JSON at all: nothing that this library wrote.
    return false;
  }
}
