import { luminance } from '../spec/contrast.js';

/** The contrast of two colours written as #RRGGBB, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number]; // two went in
  return (lighter + luminance.flare) / (darker + luminance.flare);
}

function luminanceOf(color: string): number {
  return luminance.weights.reduce((sum, weight, channel) => {
    const value = Number.parseInt(color.slice(1 + channel * 2, 3 + channel * 2), 16) / 255;
    return sum + weight * (value <= luminance.linearBelow ? value / luminance.slope : ((value + luminance.offset) / (1 + luminance.offset)) ** luminance.exponent);
  }, 0);
}
