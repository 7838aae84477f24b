/** What an author's colours stand on: cards and fields in both schemes. Spec: visual.md 9. */
export const colorGrounds = { light: '#FFFFFF', dark: '#1D1F1F' } as const;

/** The least contrast of what has to be made out, as a ratio to 1. Source: WCAG 2.2, 1.4.11. */
export const leastContrast = 3;

/** How much each channel adds to the luminance of a colour, red, green and blue, and how it is made linear. Source: WCAG 2.2, relative luminance. */
export const luminance = { weights: [0.2126, 0.7152, 0.0722], linearBelow: 0.04045, slope: 12.92, offset: 0.055, exponent: 2.4, flare: 0.05 } as const;
