import { root } from './root.css.js';
import type { ColorScheme, Platform } from './themeNames.js';
import { colorThemes, metricThemes } from './themes.css.js';

/** Class string of a preview's root: base text style, measures of the platform, colours of platform and scheme. Spec: DESIGN 5. */
export function themeClass(platform: Platform, colorScheme: ColorScheme): string {
  return `${metricThemes[platform]} ${colorThemes[platform][colorScheme]} ${root}`;
}
