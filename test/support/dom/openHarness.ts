import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { dist } from '../dist.js';
import { bundling, cache, type ReactMajor } from './bundling.js';
import { root } from '../sourceImports.js';

const types: { readonly [ending: string]: string } = { '.js': 'text/javascript', '.css': 'text/css' };
const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>harness</title><link rel="stylesheet" href="/styles.css"><div id="host"></div><script type="module" src="/harness.js"></script>';

/** A page in Chromium that runs the built package on one React, served from this machine. `close` ends both. */
export async function openHarness(react: ReactMajor = 19): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const folder = join(cache, `harness-${react}`);
  await build({ ...bundling(react), entryPoints: [join(root, 'test/support/dom/harness.tsx')], splitting: true, format: 'esm', outdir: folder });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      return;
    }
    readFile(path === '/styles.css' ? join(dist, 'styles.css') : join(folder, path)).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 420, height: 860 }, reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'harness' in window);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
