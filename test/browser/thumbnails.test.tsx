import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Gallery } from '../../stories/support/Gallery/Gallery.js';

/** What is drawn at all, that is, styled and laid out. */
const drawn = () => [...document.querySelectorAll('[data-flow-preview]')].map((preview) => preview.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }));

it('lays out only those thumbnails of fifty that are near to being seen, and the others once they are', async () => {
  render(<Gallery count={50} />);
  await expect.poll(() => drawn().length).toBe(50);
  await expect.poll(() => drawn()[0]).toBe(true);
  await expect.poll(() => drawn().filter(Boolean).length).toBeLessThan(25);
  const last = document.querySelectorAll('[data-flow-preview]')[49]!;
  // It takes its room all the same, so that nothing jumps.
  expect(last.getBoundingClientRect().height).toBeCloseTo(360, 0);
  last.scrollIntoView();
  await expect.poll(() => drawn()[49]).toBe(true);
  await expect.poll(() => drawn()[0]).toBe(false);
});

it('are out of reach of pointer and keyboard', async () => {
  render(<Gallery count={1} />);
  await expect.poll(() => document.querySelector('[data-part="content"]')?.closest('[inert]') ?? document.querySelector('[data-part="content"][inert]')).not.toBeNull();
});
