// Which browser the tests drive, in this order:
//   1. FLOW_PREVIEW_CHROMIUM=/path/to/chrome (an error if it is not there); `bundled` goes straight to 4
//   2. a Chromium or Chrome of the system
//   3. Playwright's own, where someone has installed it
//   4. the one inside @sparticuz/chromium (a devDependency: no download, no root), unpacked once into node_modules/.cache
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/whatsapp-flow-preview');
const systemPaths = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
};

/** Runs `work` with some environment variables changed, and puts them (and those it touches) back. */
async function withEnvironment(changes, touched, work) {
  const before = new Map([...Object.keys(changes), ...touched].map((name) => [name, process.env[name]]));
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Unpacks the Chromium of @sparticuz/chromium, which exists for Linux on x64 alone. */
async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(cache, 'chromium-143');
  if (!existsSync(join(home, 'chromium'))) {
    mkdirSync(cache, { recursive: true });
    // Unpacked aside and then moved, so that two runs that start together never meet half a file.
    const aside = mkdtempSync(join(cache, 'unpacking-'));
    // It unpacks into os.tmpdir() and takes whatever `chromium` lies there already: give it a folder of its own. The other
    // variable makes it bring its own libnss3, libnspr4 and libexpat, for machines without them.
    await withEnvironment({ TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, ['HOME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'], async () => {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    });
    if (existsSync(home)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, home);
  }
  return { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } };
}

/** Finds a Chromium: its path, and the environment it needs. */
export async function findBrowser() {
  const wanted = process.env.FLOW_PREVIEW_CHROMIUM;
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted)) throw new Error(`FLOW_PREVIEW_CHROMIUM names ${wanted}, which is not there.`);
    return { path: wanted, env: {} };
  }
  if (wanted !== 'bundled') {
    const system = systemPaths[process.platform]?.find((path) => existsSync(path));
    if (system) return { path: system, env: {} };
    const { chromium } = await import('playwright');
    const own = chromium.executablePath();
    if (own && existsSync(own)) return { path: own, env: {} };
  }
  const bundled = await bundledBrowser();
  if (bundled) return bundled;
  throw new Error('No Chromium was found. Set FLOW_PREVIEW_CHROMIUM to one, or run: npx playwright install chromium');
}

/** The phones' own letters or the nearest free ones (Inter for San Francisco), and DejaVu for the writings that neither of them has. */
const fontPackages = ['@expo-google-fonts/roboto', '@expo-google-fonts/inter', 'dejavu-fonts-ttf'];

/** Fonts from packages and no others, so that what is measured does not depend on what the machine has. Linux only. */
export function fontEnvironment() {
  if (process.platform !== 'linux') return {};
  const { resolve } = createRequire(import.meta.url);
  const folders = fontPackages.map((name) => dirname(resolve(`${name}/package.json`)));
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
  <match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>DejaVu Sans</string></edit></match>
  <match target="font"><edit name="antialias"><bool>true</bool></edit><edit name="hinting"><bool>false</bool></edit><edit name="rgba"><const>none</const></edit></match>
</fontconfig>
`);
  return { FONTCONFIG_FILE: file };
}

/** Flags that keep a page quiet, offline and the same everywhere. */
export const launchArgs = [
  // Chromium refuses to start as root with its sandbox, and containers run tests as root.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars',
];

/** Options for Playwright's `chromium.launch`. */
export async function launchOptions() {
  const { path, env } = await findBrowser();
  return { executablePath: path, args: launchArgs, env: { ...process.env, ...env, ...fontEnvironment() } };
}
