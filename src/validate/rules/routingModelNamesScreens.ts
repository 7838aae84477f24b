import { joinPointer } from '../../document/pointer.js';
import { isList, isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** Keys and targets of the routing model are screens. Spec: flow-json.md 11.2. */
export const routingModelNamesScreens: Rule = ({ report, names: { screenIds } }) => ({
  Flow({ value: { routing_model: model } }) {
    if (!isObject(model)) return;
    for (const [name, targets] of Object.entries(model)) {
      const pointer = joinPointer('/routing_model', name);
      if (!screenIds.has(name)) report('routing-unknown-screen', pointer, { name, suggestion: () => suggestion(name, screenIds) });
      if (!isList(targets)) continue;
      targets.forEach((target, index) => {
        if (typeof target !== 'string' || screenIds.has(target)) return;
        report('routing-unknown-target', joinPointer(pointer, index), { name: target, suggestion: () => suggestion(target, screenIds) });
      });
    }
  },
});
