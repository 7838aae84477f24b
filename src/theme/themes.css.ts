import { assignVars, style } from '@vanilla-extract/css';
import { colors, metrics } from './contract.css.js';
import { hostable, hostableMetric } from './hostVariable.js';
import { mapTokens } from './mapTokens.js';
import { androidDark, darkContrast } from './tokens/android-dark.js';
import { androidLight, lightContrast } from './tokens/android-light.js';
import { androidMetrics } from './tokens/android-metrics.js';
import type { ColorTokens, ContrastTokens } from './tokens/colorTokens.js';
import { iosDark } from './tokens/ios-dark.js';
import { iosLight } from './tokens/ios-light.js';
import { iosMetrics } from './tokens/ios-metrics.js';
import type { MetricTokens } from './tokens/metricTokens.js';

const MORE_CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

const colorText = (value: string | number, path: readonly string[]) => hostable(String(value), path);
// `assignVars` refuses an incomplete theme like `createTheme` does, and can also stand inside a media query.
const painted = (tokens: ColorTokens) => assignVars(colors, mapTokens(tokens, colorText));
const contrasted = ({ accent, text, line }: ContrastTokens) => ({
  ...assignVars(colors.accent, mapTokens(accent, colorText, ['accent'])),
  ...assignVars(colors.text, mapTokens(text, colorText, ['text'])),
  ...assignVars(colors.line, mapTokens(line, colorText, ['line'])),
});

const light = (tokens: ColorTokens, debugId: string) => style({
  colorScheme: 'light', vars: painted(tokens), '@media': { [MORE_CONTRAST]: { vars: contrasted(lightContrast) } },
}, debugId);
const dark = (tokens: ColorTokens, debugId: string) => style({
  colorScheme: 'dark', vars: painted(tokens), '@media': { [MORE_CONTRAST]: { vars: contrasted(darkContrast) } },
}, debugId);
const auto = (lightClass: string, darkTokens: ColorTokens) => style([lightClass, {
  colorScheme: 'light dark',
  '@media': {
    [DARK]: { vars: painted(darkTokens) },
    [`${DARK} and ${MORE_CONTRAST}`]: { vars: contrasted(darkContrast) },
  },
}]);
const measured = (tokens: MetricTokens, debugId: string) => style({ vars: assignVars(metrics, mapTokens(tokens, hostableMetric)) }, debugId);

const androidLightClass = light(androidLight, 'androidLight');
const iosLightClass = light(iosLight, 'iosLight');

/** Class of the colours, by platform and scheme; `auto` follows the reader's system without any script. Spec: visual.md 9. */
export const colorThemes = {
  android: { light: androidLightClass, dark: dark(androidDark, 'androidDark'), auto: auto(androidLightClass, androidDark) },
  ios: { light: iosLightClass, dark: dark(iosDark, 'iosDark'), auto: auto(iosLightClass, iosDark) },
};
/** Class of the measures, by platform. */
export const metricThemes = { android: measured(androidMetrics, 'androidMetrics'), ios: measured(iosMetrics, 'iosMetrics') };
