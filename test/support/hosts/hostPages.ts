import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { dist } from '../dist.js';
import { bundling, cache, type ReactMajor } from '../dom/bundling.js';
import { root } from '../sourceImports.js';

/** The strictest policy a page can have and still hold a preview: no inline style or script, no request, no code and no markup from text. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:; require-trusted-types-for 'script'; trusted-types 'none'";

const types: { readonly [ending: string]: string } = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const page = (inside: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><script src="/complaints.js"></script><div id="place"></div>${inside}`;
const reactPage = (react: ReactMajor, linked = true) => page(`${linked ? '<link rel="stylesheet" href="/dist/styles.css">' : ''}<script type="module" src="/react-${react}/reactPage.js"></script>`);

/** Pages by path. */
const pages: { readonly [path: string]: string } = {
  '/react-18': reactPage(18),
  '/react-19': reactPage(19),
  '/shadow': reactPage(19, false),
  '/element': page('<script src="/dist/element.script.js"></script><script src="/elementPage.js"></script>'),
  '/element-module': page('<script type="module" src="/dist/element.js"></script><script type="module" src="/elementPage.js"></script>'),
  // The frame is made by `createEmbed`, sandboxed as it is by default.
  '/frame': page('<script type="module" src="/framePage.js"></script>'),
  // `early.js` is a file of the test that wants it.
  '/late-element': page('<script src="/early.js"></script><script src="/dist/element.script.js"></script>'),
};

/** A page that makes a frame has to allow that much more. */
const framing = `${strictPolicy}; frame-src 'self'`;

/** A page with a frame that is trusted with nothing but scripts: what it shows has an origin of its own. */
const sandbox = (address: string) => `<!doctype html><title>sandbox</title><iframe sandbox="allow-scripts" width="420" height="760" src="${address}"></iframe>`;

async function bundle(folder: string, mode: 'development' | 'production'): Promise<void> {
  const define = { 'process.env.NODE_ENV': JSON.stringify(mode) };
  const support = (name: string) => join(root, 'test/support/hosts', name);
  await Promise.all([
    ...([18, 19] as const).map((react) => build({ ...bundling(react), define, entryPoints: [support('reactPage.tsx')], splitting: true, format: 'esm', outdir: join(folder, `react-${react}`) })),
    build({ ...bundling(19), define, entryPoints: [support('complaints.ts'), support('elementPage.ts'), support('framePage.ts')], outdir: folder }),
  ]);
}

/** What `servePages` gives. */
export interface HostPages {
  /** With a port, without a slash at its end. Paths are those of `pages`; behind `/sandbox` they stand in a sandboxed frame. */
  readonly origin: string;
  close(): void;
}

/** Serves pages around the built package from this machine, all under the strict policy. `files` are more of them, by path. */
export async function servePages(mode: 'development' | 'production' = 'development', files: { readonly [path: string]: string } = {}): Promise<HostPages> {
  const folder = join(cache, `hosts-${mode}`);
  await bundle(folder, mode);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    // A sandboxed frame fetches modules as a stranger.
    const headers = { 'content-security-policy': strictPolicy, 'access-control-allow-origin': '*' };
    const write = (type: string, body: string | Buffer, policy = strictPolicy) => response.writeHead(200, { ...headers, 'content-type': type, 'content-security-policy': policy }).end(body);
    const found = pages[pathname];
    if (found !== undefined) return write('text/html', found, pathname === '/frame' ? framing : strictPolicy);
    if (pathname.startsWith('/sandbox/')) return write('text/html', sandbox(`${pathname.slice('/sandbox'.length)}${search}`), "default-src 'none'; frame-src 'self'");
    if (files[pathname] !== undefined) return write(types[extname(pathname)]!, files[pathname]);
    const path = pathname.startsWith('/dist/') ? join(dist, pathname.slice('/dist'.length)) : join(folder, pathname);
    return readFile(path).then((body) => write(types[extname(path)] ?? 'application/octet-stream', body), () => response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
