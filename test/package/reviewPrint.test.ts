import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dist } from '../support/dist.js';
import { bundling, cache } from '../support/dom/bundling.js';
import { openSites } from '../support/dom/openSites.js';
import { root } from '../support/sourceImports.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sites: Awaited<ReturnType<typeof openSites>>;
const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>print</title><link rel="stylesheet" href="/styles.css"><link rel="stylesheet" href="/review.css"><div id="host"></div><script type="module" src="/print/printPage.js"></script>';

beforeAll(async () => {
  const scripts = join(cache, 'print');
  const { alias, ...options } = bundling(19);
  await build({ ...options, alias: { 'whatsapp-flow-preview/review': join(dist, 'review.js'), ...alias }, entryPoints: [join(root, 'test/support/review/printPage.tsx')], splitting: true, format: 'esm', outdir: scripts });
  sites = await openSites({ folders: { '/print/': scripts, '/': dist }, pages: { '/': html } });
  await sites.page.goto(`${sites.origin}/`);
  await sites.page.waitForFunction(() => 'printPage' in window);
});
afterAll(() => sites.close());

/** Pages of a PDF: each has an object of its own that is not compressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it.each<readonly [view: string, drawn: string, pages: number, words: readonly string[]]>([
  ['storyboard', '[data-frame-key="errors SECURITY"]', 2, ['Storyboard', 'With mistakes']],
  ['difference', '[data-mark*="/then/0"]', 2, ['What changed', 'TextInput “E-mail” was removed from screen “VISITOR”.']],
  ['desk', '[data-decision]', 2, ['Review', 'Comments that lost their place', 'Do we need the e-mail? The ticket comes by message.']],
  ['record', '[data-entry]', 1, ['Record of the review', 'Everything that was written, in order']],
  ['map', '[data-laid-out]', 1, ['Map of the routes', 'STEP_AA', 'STEP_BV']],
  ['guide', '[data-coverage]', 2, ['Guided review', 'What was seen']],
])('the %s is printed whole, without its controls, on as many pages as it needs', async (view, drawn, pages, words) => {
  const { page } = sites;
  await page.evaluate((name) => window.printPage.show(name), view);
  await page.waitForSelector(drawn, { state: 'attached' });
  const pdf = await page.pdf({ format: 'A4', printBackground: false, margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  expect(pagesOf(pdf)).toBe(pages);

  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    const own = [...document.querySelectorAll<HTMLElement>('input, textarea, select')].filter((field) => !field.closest('[inert]'));
    return {
      fields: own.filter((field) => field.checkVisibility()).map((field) => field.outerHTML),
      tooWide: document.documentElement.scrollWidth > window.innerWidth,
      text: document.body.innerText,
    };
  });
  expect(printed).toMatchObject({ fields: [], tooWide: false });
  for (const word of words) expect(printed.text).toContain(word);
  await page.emulateMedia({ media: null });
});

it('a frame becomes a picture with its text on it', async () => {
  const { page } = sites;
  await page.evaluate(() => window.printPage.show('storyboard'));
  await page.waitForSelector('[data-flow-frame]');
  const colors = await page.evaluate(async () => {
    const image = new Image();
    image.src = (await window.printPage.toPng('filled ACCOUNT'))!;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let [dark, green] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [red, greenPart, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (red + greenPart + blue < 150) dark++;
      if (greenPart > red + 60 && greenPart > blue + 40) green++;
    }
    const { data: bar } = pen.getImageData(40, 110, image.width - 80, 30);
    let [black, fill] = [0, 0];
    for (let at = 0; at < bar.length; at += 4) {
      if (bar[at]! + bar[at + 1]! + bar[at + 2]! < 150) black++;
      if (bar[at + 1]! > bar[at]! + 60) fill++;
    }
    return { bar: { dark: black, green: fill > 500 }, width: image.width, height: image.height, dark: dark / (data.length / 4), green: green / (data.length / 4) };
  });
  // Twice as large as a phone, whatever the zoom is; letters are dark, the Footer is green.
  expect([colors.width, colors.height > colors.width]).toEqual([720, true]);
  expect(colors.dark).toBeGreaterThan(0.005);
  expect(colors.green).toBeGreaterThan(0.01);
  // The bar of progress, whose colours are not its parent's: nothing at its height is black.
  expect(colors.bar).toEqual({ dark: 0, green: true });
});
