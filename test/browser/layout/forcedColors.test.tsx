import { cleanup, render } from '@testing-library/react';
import { cdp, page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheets } from '../../../stories/sheets/sheets.js';
import { SheetView } from '../../../stories/support/Sheet/SheetView.js';
import { whole } from '../../support/dom/whole.js';
import { types } from '../../support/specRows.js';
import { ringsOf, wordsCrossed } from './ringsOf.js';

const force = (value: 'active' | 'none') => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

let focused = 0;
beforeAll(async () => {
  await force('active');
  await page.viewport(430, 900);
});
afterAll(async () => {
  await force('none');
  console.log(`forced colours: the focus was looked for at ${focused} controls`);
});

it('is what the browser shows', () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
});

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  it.each(types)('the focus is seen at every control of %s, as one ring that crosses no words', async (type) => {
    const { container } = render(<SheetView type={type} platform={platform} colorScheme="light" />);
    const sheet = container.querySelector<HTMLElement>('[data-sheet]')!;
    await whole(sheet, sheets[type]);
    // One real key, so that the browser takes the reader for one who uses the keyboard.
    await userEvent.keyboard('{Tab}');
    const controls = [...sheet.querySelectorAll<HTMLElement>('button, a, input, textarea, select, [tabindex]')].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'));
    const wrong: string[] = [];
    for (const control of controls) {
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) continue;
      focused += 1;
      const rings = ringsOf(control);
      const crossed = rings.flatMap(wordsCrossed);
      if (rings.length !== 1 || crossed.length > 0) wrong.push(`${rings.length} rings, across ${JSON.stringify(crossed)}: ${control.outerHTML.slice(0, 200)}`);
    }
    expect(controls.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    cleanup();
  }, 60_000);
});
