import { hostVariable } from '../../../src/theme/hostVariable.js';
import { mapTokens } from '../../../src/theme/mapTokens.js';
import { androidDark } from '../../../src/theme/tokens/android-dark.js';
import { androidLight } from '../../../src/theme/tokens/android-light.js';
import { androidMetrics } from '../../../src/theme/tokens/android-metrics.js';
import { iosDark } from '../../../src/theme/tokens/ios-dark.js';
import { iosLight } from '../../../src/theme/tokens/ios-light.js';
import { iosMetrics } from '../../../src/theme/tokens/ios-metrics.js';

/** Values of one token by its public name. */
function valuesOf(tokens: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  mapTokens(tokens, (value, path) => {
    found.set(hostVariable(path), typeof value === 'number' && path.at(-1) !== 'weight' ? `${value}px` : String(value));
    return '';
  });
  return found;
}

const rows = (...themes: readonly object[]) => {
  const [first, ...others] = themes.map(valuesOf);
  return [...first!].map(([name, value]) => ({ name, values: [value, ...others.map((theme) => theme.get(name)!)] }));
};

/** Every public colour, with its value on Android light, Android dark, iOS light, iOS dark. */
export const hostColors = rows(androidLight, androidDark, iosLight, iosDark);
/** Every public measure, with its value on Android and on iOS. */
export const hostMetrics = rows(androidMetrics, iosMetrics);
