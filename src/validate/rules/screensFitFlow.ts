import { limits } from '../../spec/limits.js';
import type { Rule } from '../rule.js';

/** A Flow has no more screens than WhatsApp accepts. Spec: flow-json.md 14. */
export const screensFitFlow: Rule = ({ report }) => ({
  Flow({ screens: { length: count } }) {
    if (count > limits.screens) report('screens-too-many', `/screens/${limits.screens}`, { count, max: limits.screens });
  },
});
