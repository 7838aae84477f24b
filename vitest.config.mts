import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './test/support/browser.mjs';
import { dependenciesOfPages, dependenciesOfStories } from './test/support/dependenciesOfPages.mjs';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const named = process.argv.flatMap((word, at, words) => (words[at - 1] === '--project' ? [word] : word.startsWith('--project=') ? [word.slice(10)] : []));
const needsBrowser = named.length === 0 || named.some((project) => project !== 'unit' && project !== 'package');
const launch = needsBrowser ? await launchOptions() : {};
const styles = () => vanillaExtractPlugin({ identifiers: ({ hash }) => `flow_${hash}` });
const pages = { include: dependenciesOfPages };
/** A loaded machine may keep a browser waiting past a limit; what needed a second try is printed. Never on a developer's machine. */
const retry = process.env.CI ? 1 : 0;

/** `window` is the size of the browser's own window: what doesn't fit into it is drawn smaller, which only pictures mind. */
const browser = (window?: { readonly width: number; readonly height: number }) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: launch,
    contextOptions: { reducedMotion: 'reduce' as const, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'UTC', ...(window && { viewport: window }) },
  }),
  instances: [{ browser: 'chromium' as const }],
  viewport: { width: 800, height: 600 },
});

/**
 * Where baselines lie, and how much a picture may differ from its own: two versions of Chromium shade edges a little differently,
 * which the threshold lets pass. After a mismatch `.vitest-attachments` holds what was drawn and what differs.
 */
const pictures = {
  comparatorName: 'pixelmatch' as const,
  comparatorOptions: { threshold: 0.07, allowedMismatchedPixels: 20 },
  resolveScreenshotPath: ({ arg, ext }: { readonly arg: string; readonly ext: string }) => pathTo(`test/pictures/baselines/${arg}${ext}`),
};

/** What a test waits for ends the wait as soon as it is there; a slow machine gets the time it needs. */
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** The same page on React 18: the library, the tests and the testing library all get that one copy. */
const onReact18 = [
  { find: /^react(?=$|\/)/, replacement: 'react-18' },
  { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [styles()],
        test: { name: 'unit', environment: 'node', testTimeout: 60_000, include: ['test/unit/**/*.test.{ts,tsx}', 'test/property/**/*.test.ts'] },
      },
      {
        optimizeDeps: pages,
        plugins: [react(), styles()],
        test: { name: 'browser', retry, include: ['test/{browser,fidelity}/**/*.test.tsx'], setupFiles: ['test/browser/setup.ts'], browser: browser() },
      },
      {
        optimizeDeps: pages,
        resolve: { alias: onReact18 },
        plugins: [react(), styles()],
        test: { name: 'browser-react18', retry, include: ['test/browser/**/hydrat*.test.tsx'], setupFiles: ['test/browser/setup.ts'], browser: browser() },
      },
      {
        optimizeDeps: pages,
        plugins: [react(), styles()],
        test: { name: 'pictures', ...patience, include: ['test/pictures/**/*.test.tsx'], setupFiles: ['test/browser/setup.ts'], browser: { ...browser({ width: 500, height: 6000 }), expect: { toMatchScreenshot: pictures } } },
      },
      {
        optimizeDeps: { include: [...dependenciesOfPages, ...dependenciesOfStories] },
        plugins: [storybookTest({ configDir: pathTo('stories/.storybook') })],
        // One page for all story files: isolating them takes about four times as long.
        test: { name: 'stories', retry, isolate: false, browser: browser() },
      },
      { test: { name: 'package', retry, environment: 'node', include: ['test/package/**/*.test.ts'] } },
    ],
  },
});
