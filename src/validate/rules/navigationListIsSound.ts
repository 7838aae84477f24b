import { isList, isObject } from '../../document/jsonKind.js';
import type { Rule } from '../rule.js';

/** What a NavigationList says as a whole goes with what its items say. Spec: components.md 6. */
export const navigationListIsSound: Rule = ({ report }) => ({
  types: ['NavigationList'],
  Component({ value, pointer }, { examples }) {
    if (!isObject(value)) return;
    const source = value['list-items'];
    const bound = typeof source === 'string' ? /^\$\{data\.([\w-]+)\}$/.exec(source)?.[1] : undefined;
    const items = bound === undefined ? source : examples[bound];
    if (!isList(items)) return;
    const name = typeof value.name === 'string' ? value.name : '';
    const has = (key: string): number => items.filter((item) => isObject(item) && item[key] !== undefined).length;
    if (value['on-click-action'] !== undefined && has('on-click-action') > 0) report('list-action-twice', pointer, { name });
    else if (value['on-click-action'] === undefined && items.length > 0 && has('on-click-action') < items.length) report('list-action-missing', pointer, { name });
    if (value['media-size'] === 'large' && has('end') > 0) report('list-end-with-large-media', pointer, { name });
    if (has('badge') > 1) report('list-many-badges', pointer, { name, count: has('badge') });
  },
});
