import { cleanup, render } from '@testing-library/react';
import { page, server } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sheets } from '../../stories/sheets/sheets.js';
import { SheetView } from '../../stories/support/Sheet/SheetView.js';
import { types } from '../support/specRows.js';
import { whole } from '../support/dom/whole.js';

/** The baselines were drawn with the fonts of a package, which only a browser on Linux can be held to (test/support/browser.mjs). */
const isHeldToFonts = server.platform === 'linux';
const themes = [['android', 'light'], ['android', 'dark'], ['ios', 'light'], ['ios', 'dark']] as const;

beforeAll(() => {
  if (!isHeldToFonts) console.warn(`Pictures are not compared on ${server.platform}: its browser brings its own fonts.`);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-04-08T12:00:00Z') });
  return () => vi.useRealTimers();
});
afterEach(cleanup);

describe.skipIf(!isHeldToFonts).each(types)('%s', (type) => {
  it.each(themes)('looks as it did, on %s, %s', async (platform, colorScheme) => {
    await page.viewport(400, 900);
    const { container } = render(<SheetView type={type} platform={platform} colorScheme={colorScheme} />);
    const sheet = container.querySelector<HTMLElement>('[data-sheet]')!;
    await whole(sheet, sheets[type]);
    // Several pages that opened fought for the one focus there is.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // What lies outside of the window is not in the picture.
    await page.viewport(400, Math.ceil(sheet.getBoundingClientRect().height) + 20);
    await expect(page.elementLocator(sheet)).toMatchScreenshot(`${type}-${platform}-${colorScheme}`);
  }, 60_000);
});
