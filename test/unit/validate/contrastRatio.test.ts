import { expect, it } from 'vitest';
import { colorGrounds } from '../../../src/spec/contrast.js';
import { androidDark } from '../../../src/theme/tokens/android-dark.js';
import { androidLight } from '../../../src/theme/tokens/android-light.js';
import { contrastRatio } from '../../../src/validate/contrastRatio.js';

it.each([
  ['#000000', '#FFFFFF', 21], ['#ffffff', '#000000', 21], ['#123456', '#123456', 1], ['#767676', '#FFFFFF', 4.54], ['#FF0000', '#FFFFFF', 4], ['#FFFF00', '#FFFFFF', 1.07],
])('%s on %s is %f to 1', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
});

it('is taken against what the themes put under a list', () => {
  expect(colorGrounds).toEqual({ light: androidLight.surface.card, dark: androidDark.surface.card });
});
