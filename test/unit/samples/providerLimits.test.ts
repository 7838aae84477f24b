import { expect, it } from 'vitest';
import { samples } from '../../../stories/flows/samples/index.js';

/** Counts components, those inside containers too. */
function componentsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + componentsIn(entry), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value && typeof value.type === 'string' && /^[A-Z]/.test(value.type) ? 1 : 0;
  return own + componentsIn(Object.values(value));
}

// The limits of a provider, not of WhatsApp: samples should open everywhere. Spec: flow-json.md 14.
it.each(samples)('$id stays within 8 screens and 30 components a screen', ({ text }) => {
  const { screens } = JSON.parse(text) as { screens: { layout: { children: unknown } }[] };
  expect(screens.length).toBeLessThanOrEqual(8);
  for (const screen of screens) expect(componentsIn(screen.layout.children)).toBeLessThanOrEqual(30);
});
