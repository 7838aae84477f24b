import { androidImageHeight } from '../../spec/limits.js';
import type { ResolvedPropsOf } from '../../spec/types.js';
import type { Platform } from '../../react/settings.js';

/** How a picture is laid out: its own size attributes, or a frame of a given ratio that it fills. */
export type ImageFrame =
  | { readonly kind: 'own'; readonly width: number | string; readonly height?: number }
  | { readonly kind: 'ratio'; readonly ratio: number; readonly width: number | string };

type Sizes = Pick<ResolvedPropsOf<'Image'>, 'width' | 'height' | 'scaleType' | 'aspectRatio'>;

const isSize = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0;

/**
 * Chooses the layout of an Image. The documented default ratio of 1 contradicts "own ratio without height", so 1 counts as not
 * given (components.md 9.6). Without a height Android contains a picture in a fixed one. Spec: components.md 6.
 */
export function imageFrame({ width, height, scaleType, aspectRatio }: Sizes, platform: Platform): ImageFrame {
  const across = isSize(width) ? width : '100%';
  if (isSize(height)) return { kind: 'own', width: across, height };
  if (isSize(aspectRatio) && aspectRatio !== 1) return { kind: 'ratio', ratio: aspectRatio, width: across };
  if (scaleType === 'contain' && platform === 'android') return { kind: 'own', width: across, height: androidImageHeight };
  return { kind: 'own', width: across };
}
