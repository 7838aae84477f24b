import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/document/parseFlow.js';
import { samples } from '../../stories/flows/samples/index.js';
import { openHarness } from '../support/dom/openHarness.js';
import { performStep } from '../support/dom/performStep.js';
import { choice, oneScreen, shows } from '../support/flowWith.js';
import { walk } from '../support/walk/walk.js';

declare global {
  interface Window {
    /** Names of the ways out that were tried. */
    waysOut: string[];
  }
}

/** Notes every use of a function that reaches out of the page or leaves something in it. Runs before anything else in the page. */
function setTraps(): void {
  window.waysOut = [];
  const trap = (owner: object, name: string) => {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') throw new Error(`There is no ${name} to trap.`);
    const proxy = new Proxy(original, {
      apply: (target, self, given) => { window.waysOut.push(name); return Reflect.apply(target as never, self, given) as unknown; },
      construct: (target, given) => { window.waysOut.push(name); return Reflect.construct(target as never, given) as object; },
    });
    Object.defineProperty(owner, name, { value: proxy, writable: true, configurable: true });
  };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'FontFace', 'open']) trap(window, name);
  trap(Navigator.prototype, 'sendBeacon');
  for (const name of ['getItem', 'setItem']) trap(Storage.prototype, name);
  trap(IDBFactory.prototype, 'open');
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const noted = <A extends unknown[], R>(run: (...given: A) => R) => function (this: unknown, ...given: A): R { window.waysOut.push('cookie'); return run.apply(this, given); };
  Object.defineProperty(Document.prototype, 'cookie', { get: noted(get!), set: noted(set!) });
}

/** Its own late chunks; `data:` and `blob:` stay in the page. */
const isOwn = (url: string, origin: string) => url.startsWith('data:') || url.startsWith('blob:') || (url.startsWith(`${origin}/`) && url.endsWith('.js'));

let page: Page;
let close: () => Promise<void>;
let requested: string[] = [];
beforeAll(async () => {
  ({ page, close } = await openHarness());
  page.setDefaultTimeout(5_000);
  await page.addInitScript(setTraps);
  await page.reload();
  await page.waitForFunction(() => 'harness' in window);
  page.on('request', (request) => requested.push(request.url()));
  page.on('websocket', (socket) => requested.push(socket.url()));
}, 120_000);
afterAll(() => close());
beforeEach(async () => {
  requested = [];
  await page.evaluate(() => { window.waysOut.length = 0; });
});

const mount = (text: string, props: object) => page.evaluate(([flow, given]) => window.harness.mount(flow, given as Record<string, unknown>), [text, props] as const);
async function expectSilence() {
  await page.waitForTimeout(100);
  const origin = new URL(page.url()).origin;
  expect(requested.filter((url) => !isOwn(url, origin))).toEqual([]);
  expect(await page.evaluate(() => window.waysOut)).toEqual([]);
}

describe('nothing leaves the page', { timeout: 30_000 }, () => {
  it('while any sample Flow is walked from start to end', async () => {
    for (const [index, { id, text }] of samples.entries()) {
      const way = await walk(parseFlow(text).document!);
      if (!way.completed) throw new Error(`${id}: ${way.reason}`);
      await mount(text, { platform: index % 2 ? 'ios' : 'android', launch: { action: 'data_exchange' } });
      for (const step of way.steps) await performStep(page, step);
      await page.locator('[data-part="completed"]').waitFor();
    }
    // Late chunks were asked for, so requests are seen at all.
    expect(requested.some((url) => url.endsWith('.js'))).toBe(true);
    await expectSilence();
  }, 120_000);

  it('while every screen of every sample Flow is looked at, on both platforms and in both schemes', async () => {
    for (const { text } of samples) {
      for (const props of [{ platform: 'android', colorScheme: 'dark' }, { platform: 'ios', colorScheme: 'light' }]) {
        for (const { id } of parseFlow(text).document!.screens) {
          await mount(text, { ...props, screen: id, surface: 'screen' });
          await page.locator(`[data-flow-screen="${id}"]`).waitFor();
        }
      }
    }
    await expectSilence();
  }, 120_000);

  it('for a document that names addresses wherever it can', async () => {
    const url = 'https://elsewhere.example/pixel.png';
    const option = [{ id: 'a', title: 'A', image: url, color: `url(${url})`, 'alt-text': 'x' }];
    await mount(JSON.stringify(oneScreen([
      { type: 'Image', src: url }, { type: 'Image', src: `//elsewhere.example/pixel.png` },
      { type: 'ImageCarousel', images: [{ src: url, 'alt-text': 'x' }, { src: url, 'alt-text': 'y' }] },
      { type: 'RichText', text: [`![x](${url})`, `<img src="${url}">`, `[x](${url})`, `<link rel="preload" href="${url}">`] },
      shows(`<img src="${url}">`, { markdown: true }),
      choice('RadioButtonsGroup', 'a', [], { 'data-source': option }), choice('Dropdown', 'b', [], { 'data-source': option }), choice('CheckboxGroup', 'c', [], { 'data-source': option }),
      { type: 'NavigationList', name: 'n', 'list-items': [{ id: 'a', 'main-content': { title: 'A' }, start: { image: url } }], 'on-click-action': { name: 'complete', payload: {} } },
    ])), {});
    await page.locator('[data-flow-type="Dropdown"] [aria-haspopup]').click();
    await page.getByRole('option').first().waitFor();
    await expectSilence();
  });

  it('for text that is no Flow', async () => {
    for (const text of ['', '{', '{"version": "7.3", "screens": [', '[]', '<img src="https://elsewhere.example/pixel.png">']) await mount(text, {});
    await expectSilence();
  });

  it('and the traps themselves work', async () => {
    await page.evaluate(async () => {
      await fetch('/nothing').catch(() => undefined);
      navigator.sendBeacon('/nothing');
      new XMLHttpRequest();
      localStorage.getItem('x');
      void document.cookie;
      new Image().src = 'https://elsewhere.example/pixel.png';
      await new Promise((done) => setTimeout(done, 50));
    });
    expect(await page.evaluate(() => window.waysOut)).toEqual(['fetch', 'sendBeacon', 'XMLHttpRequest', 'getItem', 'cookie']);
    expect(requested.map((url) => new URL(url).pathname)).toEqual(expect.arrayContaining(['/nothing', '/pixel.png']));
  });
});
