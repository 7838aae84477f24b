import { joinPointer } from '../../document/pointer.js';
import { limits } from '../../spec/limits.js';
import type { Rule } from '../rule.js';

/** The routing model lists forward moves only, never to the same screen, and not too many of them. Spec: flow-json.md 11.1, 11.2. */
export const routingModelIsForward: Rule = ({ report }) => ({
  Flow({ routingModel: model }) {
    const earlier = new Set<string>();
    for (const [from, targets] of model ?? []) {
      const pointer = joinPointer('/routing_model', from);
      if (targets.includes(from)) report('routing-self-loop', pointer, { name: from });
      if (targets.length > limits.routesPerScreen) report('routing-too-many', pointer, { name: from, count: targets.length, max: limits.routesPerScreen });
      targets.forEach((to, index) => {
        const forward = earlier.has(to) ? model?.get(to)?.indexOf(from) ?? -1 : -1;
        if (forward >= 0) report('routing-both-ways', joinPointer(pointer, index), { from, to }, { related: [joinPointer('/routing_model', to, forward)] });
      });
      earlier.add(from);
    }
  },
});
