import type { LaunchOptions } from 'playwright';

/** Finds a Chromium: its path, and the environment it needs. */
export function findBrowser(): Promise<{ readonly path: string; readonly env: Record<string, string> }>;
/** Fonts from a package and no others, so that what is measured does not depend on what the machine has. */
export function fontEnvironment(): Record<string, string>;
/** Flags that keep a page quiet, offline and the same everywhere. */
export const launchArgs: readonly string[];
/** Options for Playwright's `chromium.launch`. */
export function launchOptions(): Promise<LaunchOptions & { readonly executablePath: string }>;
