import { metrics } from './contract.css.js';
import type { TypeRole } from './tokens/metricTokens.js';

/** The type declarations of a role, to spread into a style. Spec: visual.md 5. */
export function typeStyle(role: TypeRole) {
  const { size, line, weight, tracking } = metrics.type[role];
  return { fontSize: size, lineHeight: line, fontWeight: weight, letterSpacing: tracking };
}
