import type { MetricTokens } from './metricTokens.js';

/** Measures of iOS. Spec: visual.md 1 to 8. */
export const iosMetrics: MetricTokens = {
  family: '-apple-system, BlinkMacSystemFont, "SF Pro Text", "SF Pro", "Helvetica Neue", Helvetica, sans-serif',
  type: {
    heading: { size: 24, line: 29, weight: 700, tracking: 0 },
    subheading: { size: 20, line: 25, weight: 600, tracking: 0 },
    body: { size: 16, line: 21, weight: 400, tracking: 0 },
    caption: { size: 13, line: 18, weight: 400, tracking: 0.3 },
    title: { size: 16, line: 21, weight: 600, tracking: 0 },
    label: { size: 16, line: 21, weight: 600, tracking: 0 },
    floating: { size: 16, line: 21, weight: 600, tracking: 0 },
    value: { size: 15, line: 21, weight: 400, tracking: 0 },
    groupLabel: { size: 15, line: 20, weight: 600, tracking: 0 },
    groupDescription: { size: 12, line: 16, weight: 400, tracking: 0.3 },
    option: { size: 16, line: 21, weight: 400, tracking: 0 },
    optionDescription: { size: 13, line: 17, weight: 400, tracking: 0 },
    helper: { size: 13, line: 17, weight: 400, tracking: 0.4 },
    counter: { size: 16, line: 21, weight: 400, tracking: 0 },
    button: { size: 15, line: 20, weight: 600, tracking: 0 },
    optIn: { size: 12, line: 16, weight: 400, tracking: 0.3 },
    footnote: { size: 13, line: 17, weight: 400, tracking: 0.1 },
    snackbar: { size: 14, line: 20, weight: 400, tracking: 0 },
  },
  space: { side: 16, inset: 16, field: 19, text: 16, first: 20 },
  radius: { field: 11, button: 16, sheet: 16, image: 12, snackbar: 24 },
  height: { field: 44, area: 120, row: 44, button: 48, header: 42 },
  grabber: { width: 38, height: 5, top: 4 },
  sheet: { top: 81, handle: 15, bottom: 71 },
};
