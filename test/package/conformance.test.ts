import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/document/parseFlow.js';
import { samples } from '../../stories/flows/samples/index.js';
import { launchOptions } from '../support/browser.mjs';
import { servePages, type HostPages } from '../support/hosts/hostPages.js';
import { PreviewHost } from '../support/hosts/PreviewHost.js';
import { walk } from '../support/walk/walk.js';
import { withoutTraits } from '../support/withoutTraits.js';

/** Ways of embedding, by the page that does it; all pages have the strict content policy. `/sandbox` puts one in a sandboxed frame. */
const ways = {
  'React 18': '/react-18',
  'React 19': '/react-19',
  'StrictMode': '/react-19?strict',
  'shadow mode': '/shadow?isolation=shadow',
  'element': '/element',
  'element, as a module': '/element-module',
  'StrictMode in a sandboxed frame': '/sandbox/react-19?strict',
  'shadow mode in a sandboxed frame': '/sandbox/shadow?isolation=shadow',
  'element in a sandboxed frame': '/sandbox/element',
  'embed.html in a sandboxed frame': '/frame',
};

/** Everything that a parser or a view might hand to the page as markup, style or code. */
const tempting = JSON.stringify({
  version: '7.3',
  screens: [{ id: 'TEXT', title: 'Text', terminal: true, layout: { type: 'SingleColumnLayout', children: [
    { type: 'RichText', text: ['# &copy; &amp; &notit; <b onclick="x()">', '[link](https://a.example/?a&copy;=1 "&eacute;")', '![x](data:image/png;base64,iVBORw0KGgo=)', '| a | b |', '|---|---|', '| &lt; | ~~c~~ |'] },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } },
  ] } }],
});
const documents = [...samples.map(({ id, text }) => ({ id, text })), { id: 'tempting text', text: tempting }];

describe('one walk through every sample Flow, in every way of embedding, on pages with the strictest content policy', () => {
  let pages: HostPages;
  let browser: Browser;
  let hosts: readonly PreviewHost[];
  beforeAll(async () => {
    pages = await servePages();
    browser = await chromium.launch(await launchOptions());
    hosts = await Promise.all(Object.entries(ways).map(([name, path]) => PreviewHost.open(browser, name, `${pages.origin}${path}`, path === '/frame' ? 'preview' : path.startsWith('/sandbox/') ? 'host' : undefined)));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const everywhere = <T>(run: (host: PreviewHost) => Promise<T>) => Promise.all(hosts.map((host) => run(host).catch((cause: unknown) => {
    throw new Error(`${host.name}: ${String(cause)}`, { cause });
  })));
  /** Parts that are loaded late arrive when they arrive, so the hosts agree in the end. */
  const expectAgreement = async (read: (host: PreviewHost) => Promise<unknown>) => {
    await expect.poll(async () => {
      const seen = await everywhere(read);
      const [first] = seen;
      return Object.fromEntries(hosts.flatMap((host, index) => (JSON.stringify(seen[index]) === JSON.stringify(first) ? [] : [[host.name, { here: seen[index], [hosts[0]!.name]: first }]])));
    }, { timeout: 20_000 }).toEqual({});
  };

  it.each(documents.map(({ id, text }, index) => [id, text, index % 2 ? 'ios' : 'android'] as const))('%s', async (id, text, platform) => {
    const way = await walk(parseFlow(text).document!);
    if (!way.completed) throw new Error(`${id}: ${way.reason}`);
    await everywhere((host) => host.mount(text, { platform, launch: { action: 'data_exchange' } }));
    await expectAgreement((host) => host.snapshot());
    for (const step of way.steps) {
      await everywhere((host) => host.perform(step));
      if (step.event.type !== 'change') await expectAgreement((host) => host.snapshot());
    }
    await expect.poll(() => hosts[0]!.params()).toBeDefined();
    await expectAgreement(async (host) => withoutTraits(await host.params()));
    expect((await everywhere((host) => host.complaints())).flat()).toEqual([]);
  }, 120_000);

  it('and the pages are what they are said to be', async () => {
    const page = await browser.newPage();
    await page.goto(`${pages.origin}/sandbox/shadow?isolation=shadow`);
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() => 'host' in window);
    await frame.evaluate((text) => window.host.mount(text, {}), tempting);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    // Nothing of the preview stands in the page itself, and its styles come from nowhere else.
    expect(await frame.evaluate(() => [document.querySelectorAll('[data-flow-preview]').length, document.styleSheets.length])).toEqual([0, 0]);
    expect(await frame.locator('[data-flow-preview]').evaluate((root) => [getComputedStyle(root).display, root.clientHeight])).toEqual(['flex', 720]);
    await frame.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      new Image().src = 'https://elsewhere.example/pixel.png';
      try {
        // Markup from a string is what the policy has to refuse; nothing but this test writes any.
        document.body.innerHTML = '<p>';
      } catch {
        // Refused, as it should be.
      }
    });
    await expect.poll(() => frame.evaluate(() => window.complaints.map((words) => words.split(' ')[1]))).toEqual(expect.arrayContaining(['style-src-attr', 'img-src', 'require-trusted-types-for']));
    await page.close();
  }, 60_000);

  it('and what goes wrong in a frame of embed.html is heard outside', async () => {
    const page = await browser.newPage();
    const logged: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') logged.push(message.text()); });
    await page.goto(`${pages.origin}/frame`);
    await page.waitForFunction(() => 'host' in window);
    await page.evaluate((text) => window.host.mount(text, {}), tempting);
    const frame = page.frames()[1]!;
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    expect(logged).toEqual([]);
    await frame.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => logged.join()).toMatch(/inline style/);
    await page.close();
  }, 60_000);
});
