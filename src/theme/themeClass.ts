import { root } from './root.css.js';
import { colorThemes, metricThemes } from './themes.css.js';

/** Class string of a preview's root: base text style, measures of the platform, colours of platform and scheme. Spec: DESIGN 5. */
export function themeClass(platform: 'android' | 'ios', colorScheme: 'light' | 'dark' | 'auto'): string {
  return `${metricThemes[platform]} ${colorThemes[platform][colorScheme]} ${root}`;
}
