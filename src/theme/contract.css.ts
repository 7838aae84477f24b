import { createThemeContract } from '@vanilla-extract/css';
import { mapTokens } from './mapTokens.js';
import { androidLight } from './tokens/android-light.js';
import { androidMetrics } from './tokens/android-metrics.js';

// Every theme has the same keys, by type; the contract only reads the keys of the first.
const keysOf = (_: string | number, path: readonly string[]) => path.join('-');

/** Private variables of the colours: what stylesheets use. */
export const colors = createThemeContract(mapTokens(androidLight, keysOf));
/** Private variables of the measures: what stylesheets use. */
export const metrics = createThemeContract(mapTokens(androidMetrics, keysOf));
/** Colours and measures in one: `vars.text.primary`, `vars.radius.field`. */
export const vars = { ...colors, ...metrics };
