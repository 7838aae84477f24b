import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { actions, type ActionName } from '../../spec/actions.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';
import { suggestion } from '../suggestion.js';

const every = ['name', 'next', 'payload', 'url'] as const;

/** An action has the keys it needs and no others; select handlers always carry a payload. Spec: flow-json.md 9.3, 10.1. */
export const actionHasKeys: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['action'],
  Property(property) {
    const { key: handler, value: action } = property;
    if (!isObject(action) || typeof action.name !== 'string' || !isAction(action.name)) return;
    const { name } = action;
    const place = placeOf(property);
    const keys: { readonly [key: string]: 'required' | 'optional' } = actions[name].keys;
    for (const key of every.slice(1)) {
      const needed = keys[key] === 'required' || (key === 'payload' && handler !== 'on-click-action');
      if (needed && action[key] === undefined) report('property-missing', place, { owner: `The action ${name}`, key });
    }
    for (const key in action) {
      if (key === 'name' || keys[key]) continue;
      const isOther = (every as readonly string[]).includes(key);
      if (isOther) report('action-key-refused', joinPointer(place, key), { name, key }, { part: 'key' });
      else report('property-unknown', joinPointer(place, key), { owner: 'An action', key, suggestion: () => suggestion(key, every) }, { part: 'key' });
    }
    const { payload } = action;
    if (payload !== undefined && name !== 'data_exchange' && keys.payload && !isObject(payload) && !(typeof payload === 'string' && isDynamicText(payload, runsAs))) {
      report('property-wrong-type', joinPointer(place, 'payload'), { key: 'payload', expected: 'an object', found: kindName(payload) });
    }
  },
});

function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}
