import type { RuleId } from '../../diagnostics/catalog.js';
import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { navigateTarget } from '../../document/routes.js';
import { listed } from '../listed.js';
import { payloadMisfit, type PayloadMisfit } from '../payloadMisfit.js';
import type { Rule } from '../rule.js';

const rules: { readonly [kind in PayloadMisfit['kind']]: RuleId } = {
  static: 'navigate-payload-wrong-type', dynamic: 'navigate-payload-wrong-reference', properties: 'navigate-payload-other-properties',
};

/** The payload of navigate carries exactly what the next screen declares, of the same types. Spec: flow-json.md 10.3. */
export const navigatePayloadFits: Rule = (context) => ({
  Action({ action, pointer }, here) {
    const { report, names } = context;
    const target = names.screen(navigateTarget(action) ?? '');
    if (!target || target === here) return;
    const { payload } = action;
    const declared = names.data(target);
    const place = joinPointer(pointer, 'payload');
    if (payload === undefined) {
      if (declared.size > 0) report('navigate-payload-missing', pointer, { screen: target.id, fields: listed([...declared]) });
      return;
    }
    if (!isObject(payload)) return;
    const given = Object.keys(payload);
    if (declared.size === 0) {
      if (given.length > 0) report('navigate-payload-without-model', place, { screen: target.id });
      return;
    }
    const lacking = [...declared].filter((name) => payload[name] === undefined);
    if (lacking.length > 0) report('navigate-payload-lacks', place, { screen: target.id, fields: listed(lacking) });
    for (const name of given) {
      const at = joinPointer(place, name);
      if (!declared.has(name)) {
        report('navigate-payload-undeclared', at, { screen: target.id, name });
        continue;
      }
      const misfit = payloadMisfit(payload[name] ?? null, target.dataModel[name], here, context);
      if (misfit) report(rules[misfit.kind], at, { name, screen: target.id, expected: misfit.expected, found: misfit.found });
    }
  },
});
