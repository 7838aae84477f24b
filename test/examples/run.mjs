// Packs the package, installs it into a copy of each example with npm, builds, and walks the Flow in Chromium; two examples at a time.
// `node test/examples/run.mjs vite-react next-app` takes only those. Needs the npm registry and a built dist.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../support/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist to try. Run `npm run build` first.');
const wanted = process.argv.slice(2);
const names = readdirSync(join(root, 'examples')).filter((name) => existsSync(join(root, 'examples', name, 'package.json')) && (!wanted.length || wanted.includes(name)));
const work = mkdtempSync(join(tmpdir(), 'flow-examples-'));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' };
const run = promisify(execFile);
const npm = async (words, cwd) => (await run('npm', words, { cwd, env, timeout: 240_000, shell: process.platform === 'win32' })).stdout;

/** Installs what a project names. A registry may stumble once; the second time it is a failure. */
async function install(name, folder) {
  const words = ['install', '--no-package-lock', '--prefer-offline', '--loglevel=error'];
  await npm(words, folder).catch(async (error) => {
    console.error(`${name}: npm could not install it, trying once more. ${error.stderr || error.message}`);
    await npm(words, folder).catch((again) => {
      throw Object.assign(new Error('npm could not install it, twice; the registry has to hold exactly the versions its package.json names.'), { stdout: again.stdout, stderr: again.stderr || again.message });
    });
  });
}

const [{ filename }] = JSON.parse(await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', work], root));
const tarball = join(work, filename);

/** A port nobody listens on. */
const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Waits until something answers there, or the process that should has ended. */
async function answered(url, child) {
  for (let times = 0; times < 300; times++) {
    if (child.exitCode !== null) throw new Error(`The example's server ended with ${child.exitCode}.`);
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Nothing answered at ${url} within a minute.`);
}

/** Walks the Flow of the example as a person would. */
async function walk(page, url) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && complaints.push(message.text()));
  await page.goto(url);
  await page.getByRole('textbox', { name: /First name/ }).fill('Ana');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Hello Ana').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('output', { hasText: '"first":"Ana"' }).waitFor({ state: 'attached' });
  if (complaints.length) throw new Error(`The page complained: ${complaints.join('\n')}`);
}

async function tryExample(name, browser) {
  const folder = join(work, name);
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !/node_modules|[\\/]\.next|[\\/]dist$/.test(path) });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  manifest.dependencies['whatsapp-flow-preview'] = `file:${tarball}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await install(name, folder);
  if (manifest.scripts.build) await npm(['run', 'build'], folder);
  const port = await freePort();
  // A group of its own, so that what npm starts ends with it.
  const server = spawn('npm', ['run', '--silent', manifest.scripts.preview ? 'preview' : 'start'], { cwd: folder, env: { ...env, PORT: String(port) }, stdio: 'ignore', detached: true });
  const page = await browser.newPage();
  try {
    await answered(`http://localhost:${port}/`, server);
    await walk(page, `http://localhost:${port}/`);
  } finally {
    await page.close();
    try {
      process.kill(-server.pid);
    } catch {
      // It ended by itself.
    }
  }
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const begun = performance.now();
const browser = await chromium.launch(await launchOptions());
// The slowest first, so that the others go on beside it.
const waiting = names.toSorted((a, b) => Number(b === 'next-app') - Number(a === 'next-app'));
let failed = 0;

async function tryTheRest() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const start = performance.now();
    try {
      await tryExample(name, browser);
      console.log(`${name}: walked, ${seconds(start)}`);
    } catch (error) {
      failed++;
      console.error(`${name}: ${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    }
  }
}

try {
  await Promise.all([tryTheRest(), tryTheRest()]);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`${names.length - failed} of ${names.length} examples can be walked, ${seconds(begun)}.`);
process.exitCode = failed ? 1 : 0;
