import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { launchOptions } from '../support/browser.mjs';
import { dist } from '../support/dist.js';
import { bundling, cache } from '../support/dom/bundling.js';

it('the React example of the README works as it is pasted', async () => {
  const example = /```tsx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(10);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'example.tsx'), example);
  writeFileSync(join(cache, 'examplePage.tsx'), "import { createRoot } from 'react-dom/client';\nimport Example from './example.tsx';\ncreateRoot(document.body.appendChild(document.createElement('main'))).render(<Example />);\n");
  const alias = { 'whatsapp-flow-preview/styles.css': join(dist, 'styles.css'), ...bundling(19).alias };
  await build({ ...bundling(19), alias, entryPoints: [join(cache, 'examplePage.tsx')], format: 'iife', outfile: join(cache, 'examplePage.js') });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.accept();
    });
    await page.setContent('<!doctype html><html lang="en"><title>example</title><body></body></html>');
    await page.addStyleTag({ path: join(cache, 'examplePage.css') });
    await page.addScriptTag({ path: join(cache, 'examplePage.js') });
    await page.getByRole('textbox', { name: 'First name' }).fill('Ana');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => dialogs).toHaveLength(1);
    expect(JSON.parse(dialogs[0]!)).toEqual({ first: 'Ana', flow_token: 'unused' });
  } finally {
    await browser.close();
  }
}, 60_000);
