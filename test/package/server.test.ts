import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../stories/flows/samples/index.js';
import { parseFlow } from '../../src/document/parseFlow.js';
import { bundling, cache } from '../support/dom/bundling.js';
import { openHarness } from '../support/dom/openHarness.js';
import { root } from '../support/sourceImports.js';

/** Every screen of every sample Flow, on alternating platforms. */
const jobs = samples.flatMap(({ id, text }) => parseFlow(text).document!.screens.map((screen, index) => ({
  name: `${id} ${screen.id}`, text, props: { screen: screen.id, platform: index % 2 ? 'ios' : 'android', colorScheme: 'auto' },
})));

describe.each([18, 19] as const)('every screen of every sample Flow under React %i', (react) => {
  let harness: Awaited<ReturnType<typeof openHarness>>;
  let pages: readonly string[];
  let version: string;

  beforeAll(async () => {
    const script = join(cache, `server-${react}.cjs`);
    await build({ ...bundling(react), entryPoints: [join(root, 'test/support/dom/renderOnServer.tsx')], platform: 'node', format: 'cjs', outfile: script });
    ({ version, pages } = JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(jobs), encoding: 'utf8', maxBuffer: 1e9 })) as { version: string; pages: readonly string[] });
    harness = await openHarness(react);
  }, 120_000);
  afterAll(() => harness.close());

  it('is rendered in bare Node', () => {
    expect(version.startsWith(`${react}.`)).toBe(true);
    for (const [index, { name, props }] of jobs.entries()) {
      expect(pages[index], name).toContain(`data-flow-screen="${props.screen}"`);
      // An inline style is refused by a strict content security policy.
      expect(pages[index], name).not.toMatch(/\sstyle="/);
    }
  });

  it('is taken over without a warning', async () => {
    const complaints: string[] = [];
    for (const [index, { name, text, props }] of jobs.entries()) {
      await harness.page.evaluate(([html, flow, options]) => window.harness.hydrate(html, flow, options), [pages[index]!, text, props] as const);
      complaints.push(...(await harness.page.evaluate(() => [...window.harness.errors])).map((error) => `${name}: ${error.slice(0, 500)}`));
    }
    expect(complaints).toEqual([]);
  }, 120_000);
});
