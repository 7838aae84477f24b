import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { launchOptions } from '../browser.mjs';

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** What a test puts on its sites beside files. */
export interface Served {
  /** Folders by the path they are served under, longest first: `{ '/flow/': 'dist/embed' }`. */
  readonly folders: { readonly [path: string]: string };
  /** Pages by path. */
  readonly pages: { readonly [path: string]: string };
  readonly headers?: OutgoingHttpHeaders;
  readonly context?: BrowserContextOptions;
}

/** Sites of two origins that serve the same, and a page in Chromium that stands on neither yet. `close` ends all. */
export async function openSites({ folders, pages, headers, context }: Served): Promise<{ readonly page: Page; readonly origin: string; readonly otherOrigin: string; close(): Promise<void> }> {
  const roots = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const written = pages[pathname];
    const [below, folder] = roots.find(([path]) => pathname.startsWith(path)) ?? [];
    const found = written !== undefined ? Promise.resolve(written) : folder === undefined ? Promise.reject(new Error('no such page')) : readFile(join(folder, pathname.endsWith('/') ? `${pathname.slice(below!.length)}index.html` : pathname.slice(below!.length)));
    found.then(
      (body) => response.writeHead(200, { 'content-type': `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`, ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC', ...context });
  return {
    // To a browser two names of one machine are two sites.
    page, origin: `http://127.0.0.1:${port}`, otherOrigin: `http://localhost:${port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
