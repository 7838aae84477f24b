import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/document/parseFlow.js';
import { corpus } from '../support/corpus.js';
import { openHarness } from '../support/dom/openHarness.js';
import { performStep } from '../support/dom/performStep.js';
import { withoutTraits } from '../support/withoutTraits.js';
import { walk } from '../support/walk/walk.js';

const valid = corpus('valid');
const invalid = corpus('invalid');

describe.skipIf(valid.length === 0)('real Flows in the built package, in Chromium', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await openHarness());
    page.setDefaultTimeout(5_000);
  }, 120_000);
  afterAll(() => close());

  const mount = (text: string, props: object) => page.evaluate(([flow, options]) => window.harness.mount(flow, options as Record<string, unknown>), [text, props] as const);
  const errors = () => page.evaluate(() => [...window.harness.errors]);

  it('completes every valid document by typing and clicking', async () => {
    const table = { documents: valid.length, completed: 0, 'steps through the page': 0 };
    const stuck: string[] = [];
    for (const [index, { name, text }] of valid.entries()) {
      const way = await walk(parseFlow(text).document!);
      if (!way.completed) {
        stuck.push(`${name}: ${way.reason}`);
        continue;
      }
      try {
        await mount(text, { platform: index % 2 ? 'ios' : 'android', colorScheme: index % 4 < 2 ? 'light' : 'dark', surface: 'screen' });
        for (const step of way.steps) await performStep(page, step);
        const params = await page.waitForFunction(() => window.harness.response()?.params).then((handle) => handle.jsonValue());
        // Files get ids of their own in each run, and in a page digests of what is in them.
        expect(withoutTraits(params)).toEqual(withoutTraits(way.state.completion!.params));
        const complaints = await errors();
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        table.completed += 1;
        table['steps through the page'] += way.steps.length;
      } catch (error) {
        stuck.push(`${name}: ${String(error).slice(0, 1500)}`);
      }
    }
    console.table(table);
    expect(stuck).toEqual([]);
  }, 600_000);

  it('draws every screen of every document that breaks a rule, without an error and without a blank page', async () => {
    const table = { documents: invalid.length, drawn: 0, screens: 0, components: 0, placeholders: 0 };
    const broken: string[] = [];
    for (const { name, text } of invalid) {
      await mount(text, {});
      const screens = parseFlow(text).document!.screens.map((screen) => screen.id);
      const seen = await page.evaluate(async (ids) => {
        const counts = { blank: [] as string[], components: 0, placeholders: 0 };
        for (const id of ids) {
          window.harness.controller!.goTo(id);
          await new Promise((done) => requestAnimationFrame(done));
          const shown = document.querySelectorAll('[data-flow-type]').length;
          if (shown === 0 && !document.querySelector('[data-part="empty"]')) counts.blank.push(id);
          if (document.querySelector('[data-flow-screen]')?.getAttribute('data-flow-screen') !== id) counts.blank.push(`${id} is not on show`);
          counts.components += shown;
          counts.placeholders += document.querySelectorAll('[data-state="unknown"]').length;
        }
        return counts;
      }, screens);
      const complaints = await errors();
      if (complaints.length > 0 || seen.blank.length > 0) broken.push(`${name}: blank ${seen.blank.join(', ')}; ${complaints.join(' | ').slice(0, 300)}`);
      else table.drawn += 1;
      table.screens += screens.length;
      table.components += seen.components;
      table.placeholders += seen.placeholders;
    }
    console.table(table);
    expect(broken).toEqual([]);
  }, 300_000);
});
