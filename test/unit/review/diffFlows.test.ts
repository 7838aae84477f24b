import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { applyFlowDiff, invertFlowDiff } from '../../../src/review/diff/applyFlowDiff.js';
import { describeChange } from '../../../src/review/diff/describeChange.js';
import { diffFlows } from '../../../src/review/diff/diffFlows.js';
import { valueAt } from '../../../src/document/pointer.js';
import type { FlowDocument } from '../../../src/document/flowDocument.js';
import { samples } from '../../../stories/flows/samples/index.js';
import { complete, documentOf, endpointFlow, examples, flowWith, footer, input, navigate, screenOf, shows } from '../../support/flowWith.js';
import type { Mutable } from '../../support/mutations/places.js';
import { randomEdit } from '../../support/review/edits.js';
import { randomFlow } from '../../support/review/randomFlow.js';
import { patience, runsOf, seeded, seedOf } from '../../support/review/seeded.js';
import { laterVersion } from '../../support/review/versions.js';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** Why a diff is not one; undefined when it is. */
function flawOf(before: FlowDocument, after: FlowDocument): string | undefined {
  const diff = plain(diffFlows(before, after)) as ReturnType<typeof diffFlows>;
  if (!isDeepStrictEqual(plain(applyFlowDiff(before, diff)), plain(after.value))) return 'the older version with the diff is not the newer';
  if (!isDeepStrictEqual(plain(applyFlowDiff(after, invertFlowDiff(diff))), plain(before.value))) return 'the diff does not lead back';
  if (isDeepStrictEqual(plain(before.value), plain(after.value)) !== (diff.length === 0)) return 'there are changes without a difference, or the other way round';
  for (const change of diff) {
    const sentence = describeChange(change);
    if (!/^\S.*\.$/s.test(sentence) || /\{\w+\}/.test(sentence) || sentence.includes('undefined')) return `no sentence: ${sentence}`;
    if ('from' in change && valueAt(before.value, change.from) === undefined) return `${change.from} is not in the older version`;
    if ('to' in change && valueAt(after.value, change.to) === undefined) return `${change.to} is not in the newer version`;
  }
  return undefined;
}

const told = (before: unknown, after: unknown) => diffFlows(documentOf(before), documentOf(after)).map((change) => describeChange(change));

describe('the difference of two versions', () => {
  const seed = seedOf('random versions');
  const runs = runsOf(20_000);

  it(`makes the newer of the older, and back, in ${runs} generated pairs`, () => {
    const random = seeded(seed);
    const kinds = new Map<string, number>();
    let pairs = 0;
    for (let run = 0; pairs < runs; run++) {
      const base = randomFlow(random);
      const other = run % 4 === 0 ? randomFlow(random) : run % 4 === 1 ? randomEdit(random, randomEdit(random, base)) : laterVersion(random, base);
      const [before, after] = [documentOf(base), parseFlow(other).document];
      if (!after) continue;
      pairs++;
      const flaw = flawOf(before, after);
      if (flaw) expect.fail(`seed ${seed}, run ${run}: ${flaw}`);
      for (const { kind } of diffFlows(before, after)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    console.table(Object.fromEntries([...kinds].sort()));
    expect([...kinds.keys()].sort()).toEqual([
      'component-added', 'component-changed', 'component-moved', 'component-removed', 'data-changed', 'flow-changed', 'payload-changed', 'routes-changed',
      'screen-added', 'screen-changed', 'screen-moved', 'screen-removed', 'screen-renamed',
    ]);
  }, patience);

  it('does so from any to any of four versions of every sample Flow, and of the next sample', () => {
    const random = seeded(seed);
    samples.forEach(({ id, text }, index) => {
      const versions = [JSON.parse(text) as Mutable];
      while (versions.length < 4) versions.push(laterVersion(random, versions.at(-1)!));
      const documents = [...versions, JSON.parse(samples[(index + 1) % samples.length]!.text) as Mutable].map((version) => documentOf(version));
      for (const before of documents) for (const after of documents) expect(flawOf(before, after), `${id}, seed ${seed}`).toBeUndefined();
    });
  });

  it('is empty for what is only written otherwise', () => {
    const source = flowWith([screenOf('ONE', [shows('hello'), footer(complete())], { terminal: true })]);
    expect(told(JSON.stringify(source), JSON.stringify(source, null, 4))).toEqual([]);
    expect(told({ a: 1, ...source }, { ...source, a: 1 })).toEqual([]);
  });
});

describe('a sentence says', () => {
  const one = (children: readonly Mutable[], extra: Mutable = {}) => screenOf('ONE', [...children, footer(navigate('TWO'))], extra);
  const two = screenOf('TWO', [shows('bye'), footer(complete({ a: '${form.a}' }), { label: 'Send' })], { terminal: true });
  const base = flowWith([one([input('first'), shows('hello')]), two]);

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a component that was inserted', flowWith([one([shows('new'), input('first'), shows('hello')]), two]), ['TextBody “new” was added to screen “ONE”.']],
    ['one that is gone', flowWith([one([input('first')]), two]), ['TextBody “hello” was removed from screen “ONE”.']],
    ['one that moved', flowWith([one([shows('hello'), input('first')]), two]), ['TextBody “hello” moved to another place on screen “ONE”.']],
    ['one that moved to another screen', flowWith([one([input('first')]), screenOf('TWO', [shows('hello'), shows('bye'), footer(complete({ a: '${form.a}' }), { label: 'Send' })], { terminal: true })]),
      ['TextBody “hello” moved from screen “ONE” to screen “TWO”.']],
    ['a text that changed', flowWith([one([input('first'), shows('good morning')]), two]), ['TextBody “good morning” on screen “ONE”: “text” changed from “hello” to “good morning”.']],
    ['what became of a property', flowWith([one([input('first', { required: true }), shows('hello')]), two]), ['TextInput “first” on screen “ONE”: “required” is now set, to yes.']],
    ['that a branch came around a component', flowWith([one([{ type: 'If', condition: '${data.a}', then: [input('first')] }, shows('hello')]), two]),
      ['If “${data.a}” was added to screen “ONE”.', 'TextInput “first” moved to another place on screen “ONE”.']],
    ['that an input is of another type', flowWith([one([{ ...input('first'), type: 'TextArea' }, shows('hello')]), two]), ['TextArea “first” on screen “ONE”: “type” changed from “TextInput” to “TextArea”.']],
    ['a screen that is new', flowWith([one([input('first'), shows('hello')]), two, screenOf('THREE', [])]), ['Screen “THREE” was added.']],
    ['one that is gone', flowWith([one([input('first'), shows('hello')])]), ['Screen “TWO” was removed.']],
    ['one that has another name', flowWith([one([input('first'), shows('hello')]), { ...two, id: 'END' }]), ['Screen “TWO” is now called “END”.']],
    ['one that moved', flowWith([two, one([input('first'), shows('hello')])]), ['Screen “TWO” moved to another place in the list of screens.']],
    ['what a screen takes', flowWith([one([input('first'), shows('hello')], examples({ n: 1 })), two]), ['Screen “ONE”: “data” is now set, to {"n":{"__example__":1,"type":"number"}}.']],
    ['what is sent', flowWith([one([input('first'), shows('hello')]), screenOf('TWO', [shows('bye'), footer(complete({ a: 'x', b: 'y' }), { label: 'Send' })], { terminal: true })]),
      ['Footer “Send” on screen “TWO” sends “a” as “x” instead of “${form.a}”.', 'Footer “Send” on screen “TWO” now sends “b”: “y”.']],
    ['the version', { ...base, version: '7.2' }, ['The Flow’s “version” changed from “7.3” to “7.2”.']],
  ])('%s', (_, after, sentences) => {
    expect(told(base, after)).toEqual(sentences);
  });

  it('where routes lead', () => {
    const routed = (routes: { readonly [from: string]: readonly string[] }) => endpointFlow([screenOf('A', []), screenOf('B', [])], routes);
    expect(told(routed({ A: [], B: [] }), routed({ A: ['B'] }))).toEqual(['Screen “A” leads to “B” instead of nothing.', 'The routing model no longer names screen “B”; it led to nothing.']);
  });
});
