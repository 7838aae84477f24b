import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import type { FlowDocument } from '../../../src/document/flowDocument.js';
import { Program } from '../../../src/engine/compile/program.js';
import { createFlow } from '../../../src/engine/createFlow.js';
import { initialState } from '../../../src/engine/initialState.js';
import { resolveScreen } from '../../../src/engine/resolve/resolveScreen.js';
import type { FlowState } from '../../../src/engine/state.js';
import type { FlowEvent } from '../../../src/engine/events.js';
import { transition } from '../../../src/engine/transition.js';
import { coverageOf } from '../../../src/review/coverage/coverageOf.js';
import { goalKey } from '../../../src/review/coverage/goal.js';
import { goalsOf } from '../../../src/review/coverage/goalsOf.js';
import { seenBetween } from '../../../src/review/coverage/seenBetween.js';
import { enumerateWalks } from '../../../src/review/walks/enumerateWalks.js';
import { isField } from '../../../src/review/walks/candidates.js';
import { pressesOf } from '../../../src/review/walks/presses.js';
import { replayWalk } from '../../../src/review/walks/replayWalk.js';
import { samples } from '../../../stories/flows/samples/index.js';
import { corpus } from '../../support/corpus.js';
import { complete, documentOf, exchange, endpointFlow, flowWith, footer, input, link, navigate, screenOf, settled, shows } from '../../support/flowWith.js';
import { randomFlow } from '../../support/review/randomFlow.js';
import { patience, runsOf, seeded, seedOf } from '../../support/review/seeded.js';

/** States after which trying everything gives up; such a Flow is left out. */
const mostStates = 2_500;

/** Everything that can be seen by choosing every option and pressing everything, in every order; undefined where that is too much. */
function byBruteForce(document: FlowDocument): ReadonlySet<string> | undefined {
  const program = new Program(document, {});
  const [first] = initialState(program);
  const seen = new Set(seenBetween(program, undefined, undefined, first));
  const keyOf = (state: FlowState) => JSON.stringify([state.status, state.history.at(-1), state.data, state.form, state.received, state.choice]);
  const known = new Set([keyOf(first)]);
  const queue = [first];
  for (let state = queue.shift(); state; state = queue.shift()) {
    const screen = resolveScreen(program, state, undefined);
    const events: FlowEvent[] = state.choice ? state.choice.routes.map((id) => ({ type: 'chooseRoute', screen: id })) : [
      ...(screen ? pressesOf(screen).map(({ event }) => event) : []),
      ...(screen?.nodes.filter(isField) ?? []).flatMap((node) => ('dataSource' in node.props ? node.props.dataSource.map((item): FlowEvent => ({ type: 'change', name: node.field.name, value: item.id })) : [])),
    ];
    for (const event of events) {
      const [next] = transition(program, state, event);
      if (next === state) continue;
      seenBetween(program, state, event, next).forEach((key) => seen.add(key));
      const key = keyOf(next);
      if (next.status !== 'open' || known.has(key)) continue;
      if (known.size >= mostStates) return undefined;
      known.add(key);
      queue.push(next);
    }
  }
  const goals = new Set(goalsOf(program).map(goalKey));
  return new Set([...seen].filter((key) => goals.has(key)));
}

describe('walks of a Flow', () => {
  const seed = seedOf('walks of small Flows');
  const runs = runsOf(2_000);

  it(`show all that trying everything shows, in ${runs} small Flows, and say what they do not`, async () => {
    const random = seeded(seed);
    const table = { 'Flows compared': 0, 'too large to try everything': 0, goals: 0, reached: 0, walks: 0 };
    for (let run = 0; table['Flows compared'] < runs; run++) {
      const document = documentOf(randomFlow(random, 4));
      const all = byBruteForce(document);
      if (!all) {
        table['too large to try everything']++;
        continue;
      }
      const { walks, notReached } = await enumerateWalks(document);
      const shown = new Set(walks.flatMap((walk) => walk.shows.map(goalKey)));
      if ([...all].some((key) => !shown.has(key))) expect.fail(`seed ${seed}, run ${run}: ${[...all].filter((key) => !shown.has(key)).join('; ')} was not found:\n${JSON.stringify(document.value)}`);
      if ([...shown].some((key) => !all.has(key))) expect.fail(`seed ${seed}, run ${run}: a walk shows what can't be`);
      const goals = goalsOf(new Program(document, {})).filter(({ kind }) => kind !== 'validation').map(goalKey);
      expect([...shown, ...notReached.map(goalKey)].sort(), `seed ${seed}, run ${run}`).toEqual(goals.sort());
      for (const walk of walks) if (!replayWalk(createFlow(document), walk)) expect.fail(`seed ${seed}, run ${run}: a walk can't be played`);
      table['Flows compared']++;
      table.goals += goals.length;
      table.reached += shown.size;
      table.walks += walks.length;
    }
    console.table(table);
  }, patience);

  it.each(samples.map(({ id, text }) => [id, text] as const))('show every screen, route and terminal of the sample %s', async (_, text) => {
    const document = documentOf(text);
    const { walks, notReached } = await enumerateWalks(document);
    expect(notReached).toEqual([]);
    const coverage = await coverageOf(walks.map(({ steps }) => ({ events: steps.map(({ event }) => event) })), document);
    for (const kind of ['screens', 'routes', 'branches', 'terminals'] as const) expect(coverage[kind].missing).toEqual([]);
  });

  it('lists an arm that nothing leads to, with its condition', async () => {
    const { notReached } = await enumerateWalks(documentOf(flowWith([screenOf('ONE', [
      { type: 'If', condition: "${data.nobody} == 'sends this'", then: [shows('secret')] }, footer(complete()),
    ], { terminal: true }), screenOf('FAR', [footer(complete())], { terminal: true })])));
    expect(notReached).toEqual([
      { kind: 'screen', screen: 'FAR' }, { kind: 'terminal', screen: 'FAR' },
      { kind: 'branch', screen: 'ONE', pointer: '/screens/0/layout/children/0/then', when: "${data.nobody} == 'sends this'" },
    ]);
  });

  it('finds numbers on both sides of a limit, and values a later screen decides by', async () => {
    const { notReached } = await enumerateWalks(documentOf(flowWith([
      screenOf('ONE', [input('age', { 'input-type': 'number', required: true }), footer(navigate('TWO', { years: '${form.age}' }))]),
      screenOf('TWO', [{ type: 'If', condition: '${data.years} >= 18', then: [footer(complete())], else: [footer(navigate('SORRY'))] }], { terminal: true, data: { years: { type: 'string', __example__: '20' } } }),
      screenOf('SORRY', [footer(complete())], { terminal: true }),
    ])));
    expect(notReached).toEqual([]);
  });

  it('walks each route where an endpoint would decide', async () => {
    const { walks, notReached } = await enumerateWalks(documentOf(endpointFlow([
      screenOf('A', [link(navigate('C')), footer(exchange())]), screenOf('B', [footer(complete())], { terminal: true }), screenOf('C', [footer(complete())], { terminal: true }),
    ], { A: ['B', 'C'], B: [], C: [] })));
    expect(notReached).toEqual([]);
    expect(walks.map(({ endsOn, completes }) => [endsOn, completes])).toEqual([['B', true], ['C', true]]);
  });
});

const valid = corpus('valid');

describe.skipIf(valid.length === 0)('walks of real Flows', () => {
  it('end for each, lead to the same screens again, and cost so much', async () => {
    const rows: { readonly screens: number; readonly edges: number; readonly walks: number; readonly tried: number; readonly missed: number }[] = [];
    for (const { name, text } of valid) {
      const { document } = parseFlow(text);
      if (!document) continue;
      const { walks, notReached, tried } = await enumerateWalks(document);
      const flow = createFlow(document);
      await settled();
      for (const [index, walk] of walks.entries()) {
        expect(replayWalk(flow, walk), `${name}, walk ${index}`).toBe(true);
        const screens = walk.shows.flatMap((goal) => (goal.kind === 'screen' ? [goal.screen] : []));
        expect([...flow.getState().visited].sort(), `${name}, walk ${index}`).toEqual([...screens].sort());
      }
      const goals = goalsOf(new Program(document, {}));
      rows.push({ screens: document.screens.length, edges: goals.filter(({ kind }) => kind === 'route').length, walks: walks.length, tried, missed: notReached.length });
    }
    const sum = (of: typeof rows, key: keyof (typeof rows)[number]) => of.reduce((total, row) => total + row[key], 0);
    const bands = [[1, 1], [2, 2], [3, 4], [5, 8], [9, 16], [17, 100]].flatMap(([from, to]) => {
      const band = rows.filter(({ screens }) => screens >= from! && screens <= to!);
      return band.length === 0 ? [] : [{ screens: `${from}-${to}`, Flows: band.length, edges: sum(band, 'edges'), walks: sum(band, 'walks'), 'events tried': sum(band, 'tried'), 'tried per screen and edge': Math.round(sum(band, 'tried') / (sum(band, 'screens') + sum(band, 'edges'))), 'not reached': sum(band, 'missed') }];
    });
    console.table(bands);
    expect(rows.length).toBeGreaterThan(0);
  }, patience);
});
