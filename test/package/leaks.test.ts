import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleOf } from '../../stories/flows/samples/index.js';
import { launchOptions } from '../support/browser.mjs';
import { countLive } from '../support/hosts/countLive.js';
import { servePages, type HostPages } from '../support/hosts/hostPages.js';

const { text } = sampleOf('registration');
const runs = 1_000;

/** Else what V8 compiles in the first hundreds of runs, about a megabyte, would count as heap. */
const withoutCompilers = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-lazy-feedback-allocation';

/** What a page holds after everything that can be thrown away was. */
async function measure(page: Page, cdp: CDPSession) {
  // What was rendered last is let go of a moment later, and what refers to it in a second collection.
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await cdp.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize, ...(await page.evaluate(() => ({ live: window.live() }))) };
}

/** Mounts and unmounts again and again; each run sees the preview drawn. */
const repeat = (page: Page, times: number) => page.evaluate(async ([flow, count]) => {
  for (let run = 0; run < count; run++) {
    await window.host.mount(flow, { platform: run % 2 ? 'ios' : 'android', showFindings: true, textScale: 1.2 });
    await window.host.unmount();
  }
}, [text, times] as const);

describe(`${runs} mounts and unmounts leave nothing behind`, () => {
  let pages: HostPages;
  let browser: Browser;
  beforeAll(async () => {
    pages = await servePages('production');
    const options = await launchOptions();
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), withoutCompilers] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it.each([['of a React root', '/react-19'], ['in shadow mode', '/shadow?isolation=shadow'], ['of the element', '/element']])('%s', async (_, path) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(countLive);
    await page.goto(`${pages.origin}${path}`);
    await page.waitForFunction(() => 'host' in window);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await repeat(page, 10);
    const early = await measure(page, cdp);
    await repeat(page, runs - 10);
    const late = await measure(page, cdp);
    console.table({ 'after 10': { ...early, ...early.live, live: path }, [`after ${runs}`]: { ...late, ...late.live, live: path } });
    expect(late.live).toEqual(early.live);
    expect(late.nodes).toBeLessThanOrEqual(early.nodes + 20);
    expect(late.listeners).toBeLessThanOrEqual(early.listeners + 20);
    expect(late.heap / early.heap).toBeLessThan(1.1);
    expect(await page.evaluate(() => window.complaints)).toEqual([]);
  }, 180_000);
});
