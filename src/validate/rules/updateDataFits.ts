import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { parseReference } from '../../expression/reference.js';
import { payloadMisfit } from '../payloadMisfit.js';
import type { Rule } from '../rule.js';
import { suggestion } from '../suggestion.js';

/** update_data sets fields that its own screen declares, to something of their type and not to themselves. Spec: flow-json.md 10.3. */
export const updateDataFits: Rule = (context) => ({
  Action({ action, pointer }, here) {
    const { report, names, document: { runsAs } } = context;
    const { name: actionName, payload } = action;
    if (actionName !== 'update_data' || !isObject(payload)) return;
    const place = joinPointer(pointer, 'payload');
    const declared = names.data(here);
    const given = Object.entries(payload);
    if (declared.size === 0) {
      if (given.length > 0) report('update-data-without-model', place, { screen: here.id });
      return;
    }
    for (const [name, value] of given) {
      const at = joinPointer(place, name);
      const reference = typeof value === 'string' ? parseReference(value, runsAs) : undefined;
      if (!declared.has(name)) {
        report('update-data-undeclared', at, { name, screen: here.id, suggestion: () => suggestion(name, declared) });
      } else if (reference?.scope === 'data' && reference.path.join('.') === name && (reference.screen ?? here.id) === here.id) {
        report('update-data-itself', at, { name });
      } else {
        const misfit = payloadMisfit(value ?? null, here.dataModel[name], here, context);
        if (misfit) report('update-data-wrong-type', at, { name, expected: misfit.expected, found: misfit.found });
      }
    }
  },
});
