import { compareVersions } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** Keys that rules of their own speak of. */
const elsewhere: { readonly [kind: string]: readonly string[] } = { flow: ['version', 'screens'], screen: ['id', 'title'] };

/** Nothing that its object needs is missing. Spec: flow-json.md 2, 3, components.md 4 to 8. */
export const propertyIsGiven: Rule = ({ report, document: { runsAs } }) => ({
  Shape({ kind, owner, pointer, value, rows }) {
    for (const key in rows) {
      const row = rows[key]!;
      if (!row.required || value[key] !== undefined || elsewhere[kind]?.includes(key)) continue;
      if (row.since !== undefined && compareVersions(row.since, runsAs) > 0) continue;
      if (row.requiredSince !== undefined && compareVersions(row.requiredSince, runsAs) > 0) continue;
      report('property-missing', pointer, { owner, key });
    }
  },
});
