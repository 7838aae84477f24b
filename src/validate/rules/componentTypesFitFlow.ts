import { componentsOf } from '../../document/componentsOf.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';

/** Components of one type are not too many for a Flow. Spec: flow-json.md 14. */
export const componentTypesFitFlow: Rule = ({ report }) => ({
  Flow({ screens }) {
    const byType = new Map<string, string[]>();
    for (const { type, pointer } of screens.flatMap(componentsOf)) {
      if (type !== undefined && rowOf(type)?.maxPerFlow !== undefined) byType.set(type, [...byType.get(type) ?? [], pointer]);
    }
    for (const [type, pointers] of byType) {
      const max = rowOf(type)?.maxPerFlow ?? Infinity;
      const tooMany = pointers[max];
      if (tooMany !== undefined) report('component-type-too-many-in-flow', tooMany, { type, max, count: pointers.length });
    }
  },
});
