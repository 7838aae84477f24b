import { describe, expect, it } from 'vitest';
import { createReviewEvent, type ReviewWish } from '../../../src/review/record/createReviewEvent.js';
import { eventHash } from '../../../src/review/record/eventHash.js';
import { reduceReview } from '../../../src/review/record/reduceReview.js';
import type { ReviewEvent } from '../../../src/review/record/reviewEvent.js';
import { flowDigest } from '../../../src/review/digest/flowDigest.js';
import { complete, documentOf, flowWith, footer, input, navigate, screenOf, shows } from '../../support/flowWith.js';
import type { Mutable } from '../../support/mutations/places.js';
import { randomFlow } from '../../support/review/randomFlow.js';
import { laterVersion } from '../../support/review/versions.js';
import { runsOf, seeded, seedOf } from '../../support/review/seeded.js';

const source = (hello = 'Hello', bye = 'Bye') => flowWith([
  screenOf('ONE', [shows(hello), input('first'), footer(navigate('TWO'))]),
  screenOf('TWO', [shows(bye), footer(complete())], { terminal: true }),
]);
const first = documentOf(source());
const second = documentOf(source('Hello', 'See you'));
const ada = { id: 'ada', name: 'Ada' };
const ben = { id: 'ben' };

/** A record of wishes, one a minute. */
function record(...wishes: readonly (readonly [actor: { readonly id: string }, wish: ReviewWish | ((events: readonly ReviewEvent[]) => ReviewWish), document?: typeof first])[]): readonly ReviewEvent[] {
  return wishes.reduce<readonly ReviewEvent[]>((events, [actor, wish, document = first], index) => (
    [...events, createReviewEvent(typeof wish === 'function' ? wish(events) : wish, { document, events, actor, at: `2026-03-01T10:${String(index).padStart(2, '0')}:00Z` })]
  ), []);
}
const approveFlow: ReviewWish = { type: 'decision', verdict: 'approved' };
const decide = (verdict: 'approved' | 'approved-with-changes' | 'changes-requested' | 'rejected', screen?: string): ReviewWish => ({ type: 'decision', verdict, ...(screen !== undefined && { screen }) });
const statuses = (events: readonly unknown[], document = first) => Object.fromEntries(reduceReview(events, document).screens.map(({ id, status }) => [id, status]));
const problems = (events: readonly unknown[], head?: string) => reduceReview(events, first, head).problems.map(({ kind, index }) => `${kind} ${index}`);

describe('a review', () => {
  it('starts open, and is approved when all screens are', () => {
    expect(reduceReview([], first)).toMatchObject({ intact: true, approved: false, head: null, flow: { status: 'open' } });
    const half = record([ada, decide('approved', 'ONE')]);
    expect(statuses(half)).toEqual({ ONE: 'approved', TWO: 'open' });
    expect(reduceReview(half, first).approved).toBe(false);
    expect(reduceReview(record([ada, decide('approved', 'ONE')], [ben, decide('approved-with-changes', 'TWO')]), first).approved).toBe(true);
    expect(reduceReview(record([ada, approveFlow]), first)).toMatchObject({ approved: true, flow: { status: 'approved' } });
  });

  it('keeps an approval of the Flow for the screens that did not change', () => {
    const events = record([ada, approveFlow]);
    const state = reduceReview(events, second);
    expect(statuses(events, second)).toEqual({ ONE: 'approved', TWO: 'stale' });
    expect(state).toMatchObject({ approved: false, flow: { status: 'stale' }, decisions: [{ standing: 'stale', staleScreens: ['TWO'] }] });
    const again = [...events, createReviewEvent(decide('approved', 'TWO'), { document: second, events, actor: ben, at: '2026-03-02T10:00:00Z' })];
    expect(reduceReview(again, second).approved).toBe(true);
    expect(reduceReview(events, first).approved).toBe(true);
  });

  it('shows the gravest verdict that holds, and the latest of each person', () => {
    expect(statuses(record([ada, approveFlow], [ben, decide('rejected', 'TWO')]))).toEqual({ ONE: 'approved', TWO: 'rejected' });
    expect(reduceReview(record([ada, approveFlow], [ben, decide('rejected', 'TWO')]), first).approved).toBe(false);
    expect(statuses(record([ben, decide('rejected', 'TWO')], [ben, approveFlow]))).toEqual({ ONE: 'approved', TWO: 'approved' });
    const turned = record([ada, decide('approved', 'ONE')], [ada, decide('changes-requested', 'ONE')]);
    expect(reduceReview(turned, first).decisions.map(({ standing }) => standing)).toEqual(['replaced', 'holds']);
    expect(statuses(turned)).toEqual({ ONE: 'changes-requested', TWO: 'open' });
  });

  it('ends an objection to the whole Flow with any change of it', () => {
    const events = record([ada, approveFlow], [ben, decide('changes-requested')]);
    expect(reduceReview(events, first)).toMatchObject({ approved: false, flow: { status: 'changes-requested' } });
    expect(statuses(events, second)).toEqual({ ONE: 'approved', TWO: 'stale' });
  });

  it('lets people take back what is theirs, and only that', () => {
    const withdrawn = record([ada, approveFlow], [ada, (events) => ({ type: 'withdraw', of: events[0]!.hash })]);
    expect(reduceReview(withdrawn, first)).toMatchObject({ intact: true, decisions: [{ standing: 'withdrawn' }], flow: { status: 'open' } });
    const foreign = record([ada, approveFlow], [ben, (events) => ({ type: 'withdraw', of: events[0]!.hash })]);
    expect(reduceReview(foreign, first)).toMatchObject({ approved: false, decisions: [{ standing: 'holds' }], problems: [{ kind: 'out-of-place', index: 1 }] });
    // The one before does not come back to life.
    const twice = record([ada, decide('approved', 'ONE')], [ada, decide('rejected', 'ONE')], [ada, (events) => ({ type: 'withdraw', of: events[1]!.hash })]);
    expect(statuses(twice)['ONE']).toBe('open');
  });

  it('keeps comments with their replies, pinned in each version', () => {
    const pointer = '/screens/1/layout/children/0';
    const events = record(
      [ada, { type: 'comment', pointer, text: 'Warmer, please' }], [ben, ([comment]) => ({ type: 'reply', to: comment!.hash, text: 'Done' })],
      [ben, ([comment]) => ({ type: 'resolve', to: comment!.hash })],
    );
    expect(reduceReview(events, first).threads).toMatchObject([{ text: 'Warmer, please', place: { pointer }, replies: [{ text: 'Done', actor: ben }], resolved: true, withdrawn: false }]);
    expect(reduceReview(events, second).threads[0]!.place).toEqual({ pointer });
    const gone = documentOf(flowWith([screenOf('ONE', [footer(complete())])]));
    expect(reduceReview(events, gone).threads[0]!.place).toEqual({ orphaned: 'gone' });
    const more = record([ada, { type: 'comment', pointer, text: 'x' }], [ben, ([comment]) => ({ type: 'resolve', to: comment!.hash })], [ada, ([comment]) => ({ type: 'reopen', to: comment!.hash })], [ada, ([comment]) => ({ type: 'withdraw', of: comment!.hash })]);
    expect(reduceReview(more, first)).toMatchObject({ intact: true, threads: [{ resolved: false, withdrawn: true }] });
    expect(problems(record([ada, { type: 'reply', to: 'nobody', text: 'x' }]))).toEqual(['out-of-place 0']);
  });

  it('refuses to decide on a screen that is not there', () => {
    expect(() => record([ada, decide('approved', 'THREE')])).toThrow('does not have');
  });

  it('is stale for exactly the screens whose digest changed, in any two versions', () => {
    const seed = seedOf('stale approvals');
    const random = seeded(seed);
    for (let run = 0; run < runsOf(2_000); run++) {
      const base = randomFlow(random);
      const [before, after] = [documentOf(base), documentOf(laterVersion(random, base))];
      const events = [createReviewEvent(approveFlow, { document: before, events: [], actor: ada, at: '2026-03-01' })];
      const old = new Map(flowDigest(before).screens.map(({ id, digest }) => [id, digest]));
      const ids = flowDigest(after).screens.map(({ id }) => id);
      if (new Set(ids).size < ids.length) continue;
      const wanted = flowDigest(after).screens.map(({ id, digest }) => [id, old.get(id) === digest ? 'approved' : old.has(id) ? 'stale' : 'open']);
      expect(Object.entries(statuses(events, after)), `seed ${seed}, run ${run}`).toEqual(wanted);
    }
  });
});

describe('a record', () => {
  const events = record([ada, { type: 'comment', pointer: '', text: 'Nice' }], [ben, decide('approved', 'ONE')], [ada, approveFlow], [ada, decide('rejected', 'TWO')]);
  const altered = (index: number, change: Mutable) => events.map((event, at) => (at === index ? { ...event, ...change } : event));

  it('is plain data that survives a store, and its hash can be worked out by anybody', () => {
    expect(reduceReview(JSON.parse(JSON.stringify(events)) as unknown[], first)).toEqual(reduceReview(events, first));
    expect(events.every((event) => eventHash(event) === event.hash)).toBe(true);
    expect(problems(events, events.at(-1)!.hash)).toEqual([]);
  });

  it.each<readonly [string, readonly unknown[], readonly string[], string | undefined]>(([
    ['a verdict that was altered', altered(3, { verdict: 'approved' }), ['altered 3']],
    ['a name that was altered', altered(1, { actor: { id: 'ada' } }), ['altered 1']],
    ['one altered and signed anew', altered(1, { text: 'x', hash: eventHash({ ...events[1], text: 'x' }) }), ['missing 2']],
    ['one left out', [events[0], events[1], events[3]], ['missing 2']],
    ['the first left out', events.slice(1), ['missing 0']],
    ['two in the wrong order', [events[0], events[2], events[1], events[3]], ['reordered 1', 'reordered 2', 'reordered 3']],
    ['one written twice', [events[0], events[1], events[1], events[2], events[3]], ['repeated 2']],
    ['the end cut off', events.slice(0, 3), ['cut 3'], events[3]!.hash],
    ['everything cut off', [], ['cut 0'], events[3]!.hash],
    ['what is no event', [...events, null, { type: 'comment' }, 'x'], ['malformed 4', 'malformed 5', 'malformed 6']],
  ] as const satisfies readonly (readonly [string, readonly unknown[], readonly string[], string?])[]).map((row) => [row[0], row[1], row[2], (row as readonly unknown[])[3] as string | undefined]))('shows %s, with its place, and approves nothing', (_, given, expected, head) => {
    expect(problems(given, head)).toEqual(expected);
    expect(reduceReview(given, first, head)).toMatchObject({ intact: false, approved: false });
  });

  it('does not count what was altered', () => {
    expect(statuses(altered(3, { verdict: 'approved' }))).toEqual({ ONE: 'approved', TWO: 'approved' });
    expect(reduceReview(altered(3, { verdict: 'approved' }), first).approved).toBe(false);
  });

  it('takes whatever comes out of a store', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
    const odd = [undefined, 7, [], {}, { ...events[0], pin: 3 }, { ...events[1], subject: { kind: 'flow', digest: 'x', screens: [null] } }, { ...events[0], extra: deep }, { ...events[0], extra: 1n }];
    expect(() => reduceReview(odd, first)).not.toThrow();
    expect(reduceReview(odd, first).approved).toBe(false);
  });
});
