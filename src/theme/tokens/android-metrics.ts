import type { MetricTokens } from './metricTokens.js';

/** Measures of Android. Spec: visual.md 1 to 8. */
export const androidMetrics: MetricTokens = {
  family: '"Roboto Variable", Roboto, "Helvetica Neue", Helvetica, sans-serif',
  type: {
    heading: { size: 24, line: 28, weight: 700, tracking: 0 },
    subheading: { size: 20, line: 24, weight: 700, tracking: 0 },
    body: { size: 16, line: 24, weight: 400, tracking: 0 },
    caption: { size: 14, line: 20, weight: 400, tracking: 0 },
    title: { size: 16, line: 24, weight: 500, tracking: 0 },
    label: { size: 16, line: 24, weight: 400, tracking: 0 },
    floating: { size: 12, line: 16, weight: 400, tracking: 0.3 },
    value: { size: 16, line: 24, weight: 400, tracking: 0 },
    groupLabel: { size: 16, line: 24, weight: 500, tracking: 0 },
    groupDescription: { size: 14, line: 20, weight: 400, tracking: 0 },
    option: { size: 16, line: 24, weight: 400, tracking: 0 },
    optionDescription: { size: 14, line: 20, weight: 400, tracking: 0 },
    helper: { size: 12, line: 16, weight: 400, tracking: 0.3 },
    counter: { size: 12, line: 16, weight: 400, tracking: 0.3 },
    button: { size: 14, line: 20, weight: 500, tracking: 0.1 },
    optIn: { size: 14, line: 20, weight: 400, tracking: 0.1 },
    footnote: { size: 12, line: 16, weight: 400, tracking: 0.1 },
    snackbar: { size: 14, line: 20, weight: 400, tracking: 0 },
  },
  space: { side: 16, inset: 16, field: 24, text: 16, first: 16 },
  radius: { field: 8, button: 20, sheet: 28, image: 8, snackbar: 4 },
  height: { field: 56, area: 104, row: 48, button: 40, header: 56 },
  grabber: { width: 32, height: 4, top: 10 },
  sheet: { top: 56, handle: 24, bottom: 43 },
};
