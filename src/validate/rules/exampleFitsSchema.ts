import { isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';
import { schemaMisfit } from '../schemaMisfit.js';

/** Example data is what its own schema says, all the way down. Spec: flow-json.md 4. */
export const exampleFitsSchema: Rule = ({ report }) => ({
  Screen({ pointer, dataModel }) {
    for (const name in dataModel) {
      const entry = dataModel[name];
      if (!isObject(entry) || entry.__example__ === undefined) continue;
      const misfit = schemaMisfit(entry.__example__, entry);
      if (!misfit) continue;
      const where = misfit.path.length === 0 ? 'The example' : `"${misfit.path.join('.')}" in the example`;
      report('data-example-mismatch', joinPointer(pointer, 'data', name, '__example__'), { where, expected: misfit.expected, found: misfit.found });
    }
  },
});
