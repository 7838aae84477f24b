import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';

const handlers = ['on-select-action', 'on-unselect-action'];

/** A select handler stands on the component or on its items, not on both. Spec: flow-json.md 9.3. */
export const selectHandlerStandsOnce: Rule = ({ report, document }) => ({
  Component({ value, pointer }, { examples, pointer: screenPointer }) {
    if (!isObject(value) || !handlers.some((handler) => isObject(value[handler]))) return;
    const source = value['data-source'];
    const bound = typeof source === 'string' ? /^\$\{data\.([\w-]+)\}$/.exec(source)?.[1] : undefined;
    const items = bound === undefined ? source : examples[bound];
    const place = bound === undefined ? joinPointer(pointer, 'data-source') : joinPointer(screenPointer, 'data', bound, '__example__');
    for (const handler of handlers) {
      const index = isList(items) && isObject(value[handler]) ? items.findIndex((item) => isObject(item) && isObject(item[handler])) : -1;
      const at = joinPointer(place, index, handler);
      if (index >= 0 && document.at(at)) report('select-handler-twice', at, { handler }, { related: [joinPointer(pointer, handler)] });
    }
  },
});
