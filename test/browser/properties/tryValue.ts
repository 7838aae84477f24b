import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Platform } from '../../../src/react/settings.js';
import type { Trial } from './flowAround.js';
import type { PropertyCase } from './propertyCase.js';
import { showTrial } from './showTrial.js';

/** Shows a Flow, does what the case says, and waits until the look gives what is expected. */
export async function tryValue(trial: Trial, { steps = [], look }: PropertyCase, expected: unknown, platform: Platform): Promise<void> {
  const { shown, unmount } = showTrial(trial, platform);
  for (const step of steps) await step(shown());
  await waitFor(() => expect(look(shown())).toEqual(expected));
  unmount();
}
