import { expect } from 'vitest';
import type { Sheet } from '../../../stories/sheets/sheet.js';

/** Waits until a sheet on the page is whole: what comes late is there, pictures are decoded, fonts loaded, heights settled. */
export async function whole(element: HTMLElement, sheet: Sheet): Promise<void> {
  const previews = [...element.querySelectorAll<HTMLElement>('[data-flow-preview]')];
  for (const [at, { until }] of sheet.entries()) {
    if (until) await expect.poll(() => previews[at]?.querySelector(until), { timeout: 20_000, message: `${until} in panel ${at}` }).toBeTruthy();
  }
  await document.fonts.ready;
  await expect.poll(() => [...element.querySelectorAll('img')].every((image) => image.complete), { timeout: 20_000 }).toBe(true);
  await settled(element);
}

/** Waits until an element has the same height in two frames, one after the other. */
export async function settled(element: HTMLElement): Promise<void> {
  for (let last = -1, tries = 0; tries < 100; tries += 1) {
    const { height } = element.getBoundingClientRect();
    if (height === last) return;
    last = height;
    await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
  }
  throw new Error('The height never settles.');
}
