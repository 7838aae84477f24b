import type axeCore from 'axe-core';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseFlow } from '../../src/document/parseFlow.js';
import { createReviewEvent, type ReviewWish } from '../../src/review/record/createReviewEvent.js';
import type { ReviewEvent } from '../../src/review/record/reviewEvent.js';
import { samples } from '../../stories/flows/samples/index.js';
import { launchOptions } from '../support/browser.mjs';
import '../support/dist.js';
import { performStep } from '../support/dom/performStep.js';
import { root } from '../support/sourceImports.js';
import { folderWith, removeFolder } from '../support/temporaryFolder.js';
import { walk } from '../support/walk/walk.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
declare global {
  interface Window {
    /** Directives of the policy that something ran against. */
    refused: string[];
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screen = (id: string, title: string, children: readonly object[], more: object = {}) => ({ id, title, layout: { type: 'SingleColumnLayout', children }, ...more });
const footer = (label: string, action: object) => ({ type: 'Footer', label, 'on-click-action': { payload: {}, ...action } });
const name = (label: string) => ({ type: 'TextInput', name: 'name', label, required: true });
const goOn = footer('Go on', { name: 'navigate', next: { type: 'screen', name: 'THANKS' } });
const thanks = screen('THANKS', 'Thank you', [{ type: 'TextBody', text: 'We send the ticket to your phone.' }, footer('Done', { name: 'complete' })], { terminal: true });
const firstVersion = { version: '7.3', screens: [screen('VISITOR', 'Your visit', [name('Name'), { type: 'TextInput', name: 'mail', label: 'E-mail', 'input-type': 'email' }, goOn]), thanks] };
const secondVersion = { version: '7.3', screens: [screen('VISITOR', 'Your visit', [name('Full name'), goOn]), thanks] };
const actor = { id: 'ada', name: 'Ada' };
const [older, newer] = [parseFlow(firstVersion).document!, parseFlow(secondVersion).document!];
const wishes: readonly (readonly [typeof older, ReviewWish])[] = [
  [older, { type: 'comment', pointer: '/screens/0/layout/children/1', text: 'Do we need the e-mail?' }],
  [newer, { type: 'decision', verdict: 'approved' }],
];
const events = wishes.reduce<readonly ReviewEvent[]>((kept, [document, wish], index) => [...kept, createReviewEvent(wish, { document, events: kept, actor, at: `2026-01-05T09:0${index}:00Z` })], []);

/** Writes a page as a bare Node does that has nothing but the package. */
const write = (...given: readonly unknown[]) => execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', `
  import { exportReviewHtml } from './dist/reviewCore.js';
  import { text } from 'node:stream/consumers';
  process.stdout.write(await exportReviewHtml(...JSON.parse(await text(process.stdin))));`,
], { cwd: root, encoding: 'utf8', input: JSON.stringify(given), maxBuffer: 1e8 });

let browser: Browser;
let context: BrowserContext;
let page: Page;
let folder: string | undefined;
let requested: string[] = [];
let said: string[] = [];
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(() => browser.close());
beforeEach(async () => {
  [requested, said] = [[], []];
  context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC', offline: true });
  page = await context.newPage();
  await page.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.refused.push(`${violatedDirective} ${blockedURI}`));
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('request', (request) => requested.push(request.url()));
});
afterEach(async () => {
  await context.close();
  if (folder) removeFolder(folder);
});

/** Puts a page on the disk and opens it from there. */
async function open(html: string): Promise<void> {
  folder = folderWith({ 'review.html': html });
  await page.goto(pathToFileURL(join(folder, 'review.html')).href);
  await page.locator('[data-exported-review]').waitFor();
}
const tab = (name: string) => page.getByRole('tab', { name }).click();
/** Nothing was asked for but the file itself, nothing ran against its policy, nothing complained. */
async function expectSilence(): Promise<void> {
  expect(requested.filter((url) => !/^(data|blob):/.test(url))).toEqual([pathToFileURL(join(folder!, 'review.html')).href]);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  expect(said).toEqual([]);
}

describe('an exported page, opened from disk with the network off', () => {
  it('holds a whole review, and works its digests and hashes out again', async () => {
    const html = write(secondVersion, events, { before: firstVersion, title: 'Museum ticket', at: '2026-01-06T08:00:00Z', head: events.at(-1)!.hash });
    expect(write(secondVersion, events, { before: firstVersion, title: 'Museum ticket', at: '2026-01-06T08:00:00Z', head: events.at(-1)!.hash })).toBe(html);
    console.log(`An exported page: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB, ${(gzipSync(html).length / 1000).toFixed(0)} kB gz.`);
    await open(html);
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toMatch(/^default-src 'none'; img-src data: blob:; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/);
    await expect.poll(() => page.title()).toBe('Museum ticket');
    await page.getByRole('heading', { level: 1, name: 'Museum ticket' }).waitFor();
    await page.locator('[data-export-status="approved"]').waitFor();
    await tab('Screens');
    await expect.poll(() => page.locator('[data-part="panel-screens"] [data-flow-screen]').evaluateAll((all) => all.map((one) => one.getAttribute('data-flow-screen')))).toEqual(['VISITOR', 'THANKS']);
    await tab('Changes');
    await page.getByRole('button', { name: 'TextInput “E-mail” was removed from screen “VISITOR”.', exact: true }).waitFor();
    await tab('Record');
    await page.getByText('The record is whole').waitFor();
    await page.getByText('Do we need the e-mail?').waitFor();
    for (const { hash } of events) await page.getByText(hash).waitFor();
    await expectSilence();
  });

  it.each(['android', 'ios'] as const)('walks a Flow to its end on %s, and again', async (platform) => {
    const { text } = samples.find(({ id }) => id === (platform === 'ios' ? 'registration' : 'survey'))!;
    const way = await walk(parseFlow(text).document!);
    if (!way.completed) throw new Error(way.reason);
    await open(write(text, [], { platform, colorScheme: 'dark' }));
    for (let round = 0; round < 2; round++) {
      await page.locator('[data-part="message-button"]').click();
      for (const step of way.steps) await performStep(page, step);
      await page.locator('[data-part="response"]').waitFor();
      await page.getByRole('button', { name: 'Start again' }).click();
      await page.locator('[data-part="response"]').waitFor({ state: 'detached' });
    }
    await expectSilence();
  });

  it('tells where its record was tampered with, and where the Flow in it was, in the language it was written in', async () => {
    const tampered = events.map((event, index) => (index === 0 ? { ...event, text: 'All is well.' } : event));
    await open(write(secondVersion, tampered, { locale: 'de' }).replace('Full name\\\\\\"', 'Your name\\\\\\"').replace('\\"Full name\\"', '\\"Your name\\"'));
    await page.getByText('Der Flow in dieser Datei ist nicht der, für den sie geschrieben wurde.').waitFor();
    await page.locator('[data-export-status="not-approved"]').waitFor();
    await tab('Protokoll');
    await page.getByRole('listitem').filter({ hasText: 'Eintrag 1: wurde nach dem Schreiben geändert.' }).waitFor();
    await expectSilence();
  });

  it('lets nothing that was handed in run', async () => {
    const evil = '</script><script>document.title = "run"</script><!-- <script> <img src=x onerror="document.title = \'run\'"> \u2028\u2029';
    await open(write({ version: '7.3', screens: [{ id: 'A', title: evil, terminal: true, layout: { type: 'SingleColumnLayout', children: [{ type: 'TextBody', text: evil }, { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete' } }] } }] }, [{ text: evil }], { before: evil, chat: { business: { name: evil } } }));
    await page.getByRole('heading', { level: 1, name: '</script>' }).waitFor();
    await page.locator('[data-part="message-button"]').click();
    await page.locator('[data-part="body"]').getByText('<!-- <script>').first().waitFor();
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('script').count()).toBe(3);
    expect(await page.locator('#third-party-notices').textContent()).toMatch(/react-dom [\d.]+ \(MIT\)[^]*Permission is hereby granted/);
    await expectSilence();
  });

  it('is reached by the keyboard alone, and printed whole whatever is on show', async () => {
    await open(write(secondVersion, events, { before: firstVersion }));
    await page.getByRole('tab', { name: 'Try it' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Record');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('tabpanel');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('[role="tabpanel"]').evaluateAll((panels) => panels.map((panel) => panel.checkVisibility({ visibilityProperty: true })))).toEqual([false, true, true, true]);
    expect(await page.getByRole('tablist').count()).toBe(0);
  });

  it('has nothing axe objects to, on any of its parts, in light and dark', async () => {
    await open(write(secondVersion, events, { before: firstVersion, title: 'Museum ticket' }));
    await page.evaluate(axe);
    const found: unknown[] = [];
    for (const scheme of ['light', 'dark']) {
      await page.getByLabel('Appearance').selectOption(scheme);
      for (const part of ['Try it', 'Screens', 'Changes', 'Record']) {
        await tab(part);
        await page.getByRole('tabpanel', { name: part }).waitFor();
        found.push(...await page.evaluate(async ([...at]) => {
          const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run(document);
          return violations.map(({ id, nodes }) => [...at, id, nodes[0]?.html]);
        }, [scheme, part]));
      }
    }
    expect(found).toEqual([]);
  });
});
