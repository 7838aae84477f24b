import { expect } from 'vitest';
import type { Sheet } from '../../stories/sheets/sheet.js';

/** Waits until a sheet on the page is whole: what comes late is there, pictures are decoded, fonts loaded, heights settled. */
export async function whole(element: HTMLElement, sheet: Sheet): Promise<void> {
  const previews = [...element.querySelectorAll<HTMLElement>('[data-flow-preview]')];
  for (const [at, { until }] of sheet.entries()) {
    if (until) await expect.poll(() => previews[at]?.querySelector(until), { timeout: 20_000, message: `${until} in panel ${at}` }).toBeTruthy();
  }
  await document.fonts.ready;
  await expect.poll(() => [...element.querySelectorAll('img')].every((image) => image.complete), { timeout: 20_000 }).toBe(true);
  let last = 0;
  await expect.poll(() => {
    const before = last;
    last = element.getBoundingClientRect().height;
    return before === last;
  }, { timeout: 20_000 }).toBe(true);
}
