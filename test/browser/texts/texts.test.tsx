import { render } from '@testing-library/react';
import { page as view } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';
import type { Platform } from '../../../src/react/settings.js';
import { faults } from '../layout/faults.js';
import { flowOf, page } from '../pages.js';
import { textPlaces, type TextPlace } from './textPlaces.js';

const texts = {
  long: 'A sentence that goes on and on, far past any limit that is set for a text like this one, until it needs more than one line.',
  'one long word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇳🇱 👍🏽👍🏽👍🏽 e\u0301\u0323 🎉',
  'right to left': 'זה משפט ארוך למדי שנכתב מימין לשמאל, והוא ממשיך עד שהוא צריך יותר משורה אחת.',
  'both directions': 'Call 050-123 מהר, then wait (עד 8).',
} as const;

let looked = 0;
beforeAll(() => view.viewport(360, 760));
afterAll(() => console.log(`texts: ${looked} texts of ${textPlaces.length} places`));

function show({ node }: TextPlace, text: string, platform: Platform): HTMLElement {
  const { container } = render(<FlowPreview flow={flowOf(page('A', [node(text)], { terminal: true }))} platform={platform} colorScheme="light" surface="screen" />);
  return container.querySelector<HTMLElement>('[data-flow-preview]')!;
}

/** The innermost element that holds all of a text. */
function holderOf(root: HTMLElement, text: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-flow-type] *, [data-flow-type]')].filter((element) => element.textContent?.trim() === text && getComputedStyle(element).clipPath === 'none').at(-1);
}

describe.each(['android', 'ios'] as const)('on %s', (platform) => {
  describe.each(textPlaces)('$place', (place) => {
    it.each(Object.entries(texts))('holds a text that is %s', async (kind, text) => {
      const root = show(place, text, platform);
      if (place.dropsLong && kind === 'long') {
        expect(holderOf(root, text)).toBeUndefined();
        return;
      }
      await expect.poll(() => holderOf(root, text)).toBeTruthy();
      const holder = holderOf(root, text)!;
      looked += 1;
      expect(faults(root, 1)).toEqual([]);
      // All of it is drawn, none behind an ellipsis.
      const range = document.createRange();
      range.selectNodeContents(holder);
      const box = root.getBoundingClientRect();
      for (const rect of range.getClientRects()) {
        expect(rect.left).toBeGreaterThanOrEqual(box.left - 1);
        expect(rect.right).toBeLessThanOrEqual(box.right + 1);
      }
      const direction = kind === 'right to left' ? 'rtl' : 'ltr';
      expect(getComputedStyle(holder).direction).toBe(direction);
    });

    it('bears a text that is empty', () => {
      const root = show(place, '', platform);
      looked += 1;
      expect(root.querySelector('[data-flow-type]')).toBeTruthy();
      expect(faults(root, 1)).toEqual([]);
      expect(root.textContent).not.toMatch(/undefined|null|NaN/);
    });
  });

  it('lets a table be moved by keys while its words are too long to stand beside each other', async () => {
    const table = '| Warranty | Delivery | Availability |\n| --- | --- | --- |\n| lifetime | tomorrow | everywhere |';
    const flow = flowOf(page('A', [{ type: 'RichText', text: table }], { terminal: true }));
    const scroller = () => document.querySelector('table')?.parentElement;
    const { rerender } = render(<FlowPreview flow={flow} platform={platform} colorScheme="light" surface="screen" textScale={2} />);
    await expect.poll(() => scroller()?.getAttribute('tabindex'), { timeout: 20_000 }).toBe('0');
    rerender(<FlowPreview flow={flow} platform={platform} colorScheme="light" surface="screen" />);
    await expect.poll(() => scroller()?.hasAttribute('tabindex')).toBe(false);
  });

  it('ends the title of a screen in an ellipsis, and keeps it whole for those who listen', () => {
    render(<FlowPreview flow={flowOf(page('A', [{ type: 'TextBody', text: 'Text' }], { terminal: true, title: texts.long }))} platform={platform} colorScheme="light" />);
    const title = document.querySelector<HTMLElement>('[data-part="title"]')!;
    expect(getComputedStyle(title).textOverflow).toBe('ellipsis');
    expect(title.scrollWidth).toBeGreaterThan(title.clientWidth);
    expect(title.textContent).toBe(texts.long);
  });
});
