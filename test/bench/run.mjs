// Prints what the built package costs beside the plainest thing that does the same work, in the same page of one browser.
// Judges nothing: times differ from machine to machine, and no test may fail because a machine was busy.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '../support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const script = join(root, 'node_modules/.cache/whatsapp-flow-preview/bench/page.js');
if (!existsSync(join(dist, 'index.js'))) throw new Error('There is no dist to measure. Run `npm run build` first.');

await build({
  entryPoints: [join(root, 'test/bench/page/page.tsx')], outfile: script, bundle: true, format: 'iife', target: 'es2022', jsx: 'automatic', logLevel: 'error',
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { 'whatsapp-flow-preview/core': join(dist, 'core.js'), 'whatsapp-flow-preview/review': join(dist, 'review.js'), 'whatsapp-flow-preview': join(dist, 'index.js') },
});

/**
 * What is measured: each way in turn, so that a slow moment meets all of them. `times` says how often one measurement does it,
 * `before` and `after` are not counted.
 */
const measurements = {
  mount: { ways: ['preview', 'handWritten'], times: 10, run: ([way, times]) => window.bench.asTask(() => window.bench.mount(way, times)), after: () => window.bench.clear() },
  gallery: { ways: ['thumbnails', 'copies'], times: 1, run: ([way, times]) => window.bench.asTask(() => window.bench.mount(way, times)), after: () => window.bench.clear() },
  storyboard: { ways: ['storyboard', 'oneScreen'], times: 1, run: ([way, times]) => window.bench.asTask(() => window.bench.show(way, times)), after: () => window.bench.clear() },
  type: { ways: ['preview', 'handWritten'], times: 200, before: ([way]) => window.bench.mount(way, 1), run: ([, times]) => window.bench.asTask(() => window.bench.type(times)), after: () => window.bench.clear() },
  read: { ways: ['json', 'parse', 'validate', 'mistaken'], times: { json: 50, parse: 10, validate: 10, mistaken: 10 }, run: ([way, times]) => window.bench.asTask(() => window.bench.read(way, times)) },
};
const warmUp = 5;
const rounds = 15;

const options = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });
const results = {};
let facts;
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><div id="host"></div>');
  await page.addStyleTag({ path: join(dist, 'styles.css') });
  await page.addStyleTag({ path: join(dist, 'review.css') });
  await page.addScriptTag({ path: script });
  const session = await page.context().newCDPSession(page);
  // Time of the page's thread in script, not of the clock: layout is not in it, nor what else the machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptMilliseconds = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;

  facts = await page.evaluate(async () => {
    const elements = ['preview', 'handWritten'].map((kind) => {
      window.bench.mount(kind, 1);
      const count = window.bench.elements();
      window.bench.clear();
      return count;
    });
    await window.bench.show('storyboard', 1);
    const framesDrawn = window.bench.screens();
    window.bench.clear();
    return { elements, framesDrawn, megabytes: window.bench.megabytes, errors: window.bench.errorsOfLargeFlow() };
  });
  if (facts.errors > 0) throw new Error('The large Flow is meant to be right, but the validator finds errors in it.');

  for (const [name, { ways, times, before, run, after }] of Object.entries(measurements)) {
    results[name] = Object.fromEntries(ways.map((way) => [way, []]));
    for (let round = -warmUp; round < rounds; round++) {
      for (const way of round % 2 ? ways : ways.toReversed()) {
        const count = times[way] ?? times;
        if (before) await page.evaluate(before, [way]);
        await page.evaluate(() => globalThis.gc());
        const start = await scriptMilliseconds();
        await page.evaluate(run, [way, count]);
        const spent = await scriptMilliseconds() - start;
        if (after) await page.evaluate(after);
        if (round >= 0) results[name][way].push(spent / count);
      }
    }
  }
} finally {
  await browser.close();
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const figure = (value) => `${value.toFixed(3)} ms`;
/** A line of the table: what it costs, what it is held against, and how often that goes into it. */
const row = (ours, theirs, against, aim) => ({
  here: figure(median(ours)), against: `${figure(median(theirs))} ${against}`, ratio: `${(median(ours) / median(theirs)).toFixed(2)} x`, aim: aim ? `${aim} x` : '',
});
const { mount, gallery, storyboard, type, read } = results;
console.table({
  'keystroke on a screen of 50 components': row(type.preview, type.handWritten, 'hand-written memoised React page', 1.25),
  'mount of fifty thumbnails': row(gallery.thumbnails, gallery.copies, 'fifty static copies written by hand'),
  'storyboard of 100 screens': row(storyboard.storyboard, storyboard.oneScreen, `one screen of it, ${facts.framesDrawn} are drawn`),
  'mount of that screen': row(mount.preview, mount.handWritten, 'hand-written memoised React page', 1.35),
  [`parse and validate ${facts.megabytes.toFixed(2)} MB`]: row(read.validate, read.json, 'JSON.parse', 25),
  'the same with hundreds of mistakes': row(read.mistaken, read.json, 'JSON.parse'),
  'parse alone': row(read.parse, read.json, 'JSON.parse'),
});
console.log(`Medians of script time. Elements of the screen: ${facts.elements[0]}; written by hand: ${facts.elements[1]}.`);
