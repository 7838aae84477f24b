import { expect, it } from 'vitest';
import { imageFrame } from '../../../src/components/Image/imageFrame.js';

const sizes = { scaleType: 'contain', aspectRatio: 1 } as const;

it('lays an Image out as components.md 6 has it', () => {
  expect(imageFrame({ ...sizes, scaleType: 'cover' }, 'android')).toEqual({ kind: 'own', width: '100%' });
  expect(imageFrame(sizes, 'ios')).toEqual({ kind: 'own', width: '100%' });
  expect(imageFrame(sizes, 'android')).toEqual({ kind: 'own', width: '100%', height: 400 });
  expect(imageFrame({ ...sizes, width: 80, height: 40, aspectRatio: 2 }, 'android')).toEqual({ kind: 'own', width: 80, height: 40 });
  expect(imageFrame({ ...sizes, aspectRatio: 2 }, 'android')).toEqual({ kind: 'ratio', ratio: 2, width: '100%' });
});

it('overlooks sizes that are none', () => {
  for (const wrong of [0, -1, NaN, Infinity]) expect(imageFrame({ ...sizes, width: wrong, height: wrong, aspectRatio: wrong }, 'ios')).toEqual({ kind: 'own', width: '100%' });
});
