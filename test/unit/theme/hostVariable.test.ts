import { expect, it } from 'vitest';
import { hostable, hostableMetric, hostVariable } from '../../../src/theme/hostVariable.js';
import { mapTokens } from '../../../src/theme/mapTokens.js';
import { androidDark } from '../../../src/theme/tokens/android-dark.js';
import { androidLight } from '../../../src/theme/tokens/android-light.js';
import { androidMetrics } from '../../../src/theme/tokens/android-metrics.js';
import { iosDark } from '../../../src/theme/tokens/ios-dark.js';
import { iosLight } from '../../../src/theme/tokens/ios-light.js';
import { iosMetrics } from '../../../src/theme/tokens/ios-metrics.js';

function names(tokens: object): readonly string[] {
  const found: string[] = [];
  mapTokens(tokens, (_, path) => {
    found.push(hostVariable(path));
    return '';
  });
  return found;
}

it('names what a host may override after its role', () => {
  expect(hostVariable(['text', 'primary'])).toBe('--flow-text-primary');
  expect(hostVariable(['button', 'disabledText'])).toBe('--flow-button-disabled-text');
  expect(hostable('#fff', ['accent', 'on'])).toBe('var(--flow-accent-on, #fff)');
});

it('lets text follow the text scale, and nothing else', () => {
  expect(hostableMetric(16, ['type', 'body', 'size'])).toBe('var(--flow-type-body-size, calc(16px * var(--flow-text-scale, 1)))');
  expect(hostableMetric(700, ['type', 'body', 'weight'])).toBe('var(--flow-type-body-weight, 700)');
  expect(hostableMetric(8, ['radius', 'field'])).toBe('var(--flow-radius-field, 8px)');
});

it('has no name twice, and the same ones in every theme', () => {
  const all = [...names(androidLight), ...names(androidMetrics)];
  expect(new Set(all).size).toBe(all.length);
  for (const theme of [androidDark, iosLight, iosDark]) expect(names(theme)).toEqual(names(androidLight));
  expect(names(iosMetrics)).toEqual(names(androidMetrics));
});
