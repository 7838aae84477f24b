import { isList, isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { dataEntryKeys } from '../../spec/structure.js';
import type { Rule } from '../rule.js';

/** Each entry of a data model is an object with a type and an example; `required` lists names. Spec: flow-json.md 4. */
export const dataEntryIsComplete: Rule = ({ report }) => ({
  Screen({ pointer, dataModel }) {
    for (const name in dataModel) {
      const entry = dataModel[name];
      const place = joinPointer(pointer, 'data', name);
      if (name === 'required') {
        if (!isList(entry) || entry.some((field) => typeof field !== 'string')) report('data-required-malformed', place);
      } else if (!isObject(entry)) {
        report('property-wrong-type', place, { key: name, expected: 'an object with a "type" and an "__example__"', found: kindName(entry) });
      } else {
        for (const key of dataEntryKeys) if (entry[key] === undefined) report('property-missing', place, { owner: `The data "${name}"`, key });
      }
    }
  },
});
