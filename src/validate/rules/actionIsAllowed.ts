import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { compareVersions } from '../../spec/versions.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';
import { suggestion } from '../suggestion.js';

/** A handler does one of the things it can do in its version. Spec: flow-json.md 10.2. */
export const actionIsAllowed: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['action'],
  Property(property) {
    const { shape, key, value, row } = property;
    if (!isObject(value)) return;
    const place = joinPointer(placeOf(property), 'name');
    const { name } = value;
    if (name === undefined) return report('property-missing', placeOf(property), { owner: `The action of "${key}"`, key: 'name' });
    if (typeof name !== 'string') return report('property-wrong-type', place, { key: 'name', expected: 'text', found: kindName(name) });
    const allowed = Object.entries(row.actions ?? {}).flatMap(([action, since]) => (compareVersions(since, runsAs) <= 0 ? [action] : []));
    if (!allowed.includes(name)) report('action-not-allowed', place, { name, key, owner: shape.owner, allowed: allowed.join(', '), suggestion: () => suggestion(name, allowed) });
  },
});
