import { isList, isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { patterns } from '../../spec/structure.js';
import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** A routing model leads from screen ids to lists of screen ids. Spec: flow-json.md 1, 11.1. */
export const routesAreSpelled: Rule = ({ report, document: { runsAs } }) => ({
  Flow({ value: { routing_model: model } }) {
    if (!isObject(model)) return;
    const pattern = hasFeature(runsAs, 'commaInScreenIds') ? patterns.looseScreenId : patterns.screenId;
    for (const [from, targets] of Object.entries(model)) {
      const place = joinPointer('/routing_model', from);
      if (!pattern.test(from)) report('route-malformed', place, { id: from }, { part: 'key' });
      if (!isList(targets)) {
        report('property-wrong-type', place, { key: from, expected: 'a list', found: kindName(targets) });
        continue;
      }
      targets.forEach((target, index) => {
        const at = joinPointer(place, index);
        if (typeof target !== 'string') report('property-wrong-type', at, { key: `a route of ${from}`, expected: 'text', found: kindName(target) });
        else if (!pattern.test(target)) report('route-malformed', at, { id: target });
      });
    }
  },
});
