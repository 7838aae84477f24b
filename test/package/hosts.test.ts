import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { samples } from '../../stories/flows/samples/index.js';
import { specComponents } from '../../src/core.js';
import { parseFlow } from '../../src/document/parseFlow.js';
import { dist } from '../support/dist.js';
import { bundling, cache } from '../support/dom/bundling.js';
import { openSites } from '../support/dom/openSites.js';
import type { Way } from '../support/hosts/hostPage.js';
import { hosts } from '../support/hosts/hosts.js';
import { root } from '../support/sourceImports.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const scene = '#around { position: absolute; inset: 0 auto auto 0; margin: 0; padding: 0 } #place { display: block; inline-size: 360px; block-size: 720px; margin: 0; padding: 0; box-sizing: border-box }';
const pageOf = ({ css, attributes = '' }: typeof hosts[number]) => `<!doctype html><html ${attributes}><meta charset="utf-8"><title>host</title><link rel="stylesheet" href="/styles.css"><style>${css} ${scene}</style><body><div id="around" class="docs"><div id="place" class="prose"></div></div><script type="module" src="/hosts/hostPage.js"></script></body></html>`;

/** Screens that between them hold every component that is drawn, on alternating platforms. */
const seenTypes = new Set<string>();
const screens = samples.flatMap(({ id, text }) => parseFlow(text).document!.screens.map((screen) => ({ name: `${id} ${screen.id}`, flow: text, screen: screen.id, types: JSON.stringify(screen).match(/"type":"[A-Z]\w+"/g) ?? [] })))
  .filter(({ types }) => {
    const before = seenTypes.size;
    for (const type of types) seenTypes.add(type);
    return seenTypes.size > before;
  })
  .map(({ name, flow, screen }, index) => ({ name, flow, screen, platform: index % 2 ? 'ios' as const : 'android' as const }));

let camera: CDPSession;
let sites: Awaited<ReturnType<typeof openSites>>;
/** Where pictures go that differ, for whoever has to look. */
const folder = join(cache, 'hosts-that-differ');
const plain = new Map<string, Buffer>();

beforeAll(async () => {
  const scripts = join(cache, 'hosts');
  await build({ ...bundling(19), entryPoints: [join(root, 'test/support/hosts/hostPage.tsx')], splitting: true, format: 'esm', outdir: scripts });
  sites = await openSites({ folders: { '/hosts/': scripts, '/': dist }, pages: Object.fromEntries(hosts.map((host, at) => [`/${at}`, pageOf(host)])) });
  camera = await sites.page.context().newCDPSession(sites.page);
});
afterAll(() => sites.close());

/** What a screen looks like on the page on show; asked again until it is the picture that is wanted, since pictures arrive late. */
async function picture(way: Way, props: object, wanted?: Buffer): Promise<Buffer> {
  const { page } = sites;
  const shown = await page.evaluateHandle(([name, given]) => window.show(name, given as never), [way, { ...props, surface: 'sheet', colorScheme: 'light' }] as const);
  const { x, y, width, height } = (await shown.boundingBox())!;
  let seen: Buffer | undefined;
  for (let times = 0; times < 12; times++) {
    // Where it is known what is waited for, the first look may already find it.
    if (!wanted || times > 0) await page.evaluate(async () => {
      await document.fonts.ready;
      for (let time = 0; time < 3; time++) await new Promise(requestAnimationFrame);
    });
    const { data } = await camera.send('Page.captureScreenshot', { clip: { x, y, width, height, scale: 1 }, optimizeForSpeed: true });
    const next = Buffer.from(data, 'base64');
    if (wanted ? next.equals(wanted) : seen && next.equals(seen)) return next;
    seen = next;
  }
  return seen!;
}

async function compare(at: number, way: Way): Promise<void> {
  const { page, origin } = sites;
  await page.goto(`${origin}/${at}`);
  await page.waitForFunction(() => 'show' in window);
  const different: string[] = [];
  for (const { name, ...props } of screens) {
    const wanted = plain.get(name);
    const seen = await picture(way, props, wanted);
    if (!wanted) plain.set(name, seen);
    else if (!seen.equals(wanted)) {
      different.push(name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${way} ${hosts[at]!.name} ${name}.png`), seen);
      writeFileSync(join(folder, `plain ${name}.png`), wanted);
    }
  }
  expect(different, `Screens that look different; their pictures are in ${folder}.`).toEqual([]);
}

it('knows screens with every component, and what they look like on a plain page', async () => {
  expect([...seenTypes]).toEqual(expect.arrayContaining(Object.keys(specComponents).map((type) => `"type":"${type}"`)));
  // The first time a browser draws a scaled picture it may do so more roughly than from then on.
  await compare(0, 'react');
  plain.clear();
  await compare(0, 'react');
});

describe.each([['react', hosts.slice(1)], ['shadow', hosts], ['element', hosts], ['frame', hosts.slice(0, 4)]] as const)('a preview by way of %s looks no different', (way, pages) => {
  it.each(pages.map((host) => [host.name, hosts.indexOf(host)] as const))('on a page %s', (_, at) => compare(at, way));
});
