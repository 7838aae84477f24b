import { isList, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { Rule } from '../rule.js';
import { isDynamicText } from '../dynamicText.js';
import { elementType, expectedTypes, isOfType, typeNames } from '../expectedType.js';
import { placeOf } from '../shapes.js';

/** Every value has the JSON type its property takes, or is worked out while the Flow runs. Spec: flow-json.md 2, 3, components.md 4 to 8. */
export const propertyHasType: Rule = ({ report, document: { runsAs } }) => ({
  Property(property) {
    const { shape, key, value, row } = property;
    const types = expectedTypes(row, shape.holds, runsAs);
    if (types === undefined) return;
    if (isOfType(value, types)) {
      const element = elementType(row, shape.holds);
      if (element === undefined || !isList(value)) return;
      for (const [index, entry] of value.entries()) {
        if (!isOfType(entry, [element])) report('property-wrong-type', joinPointer(placeOf(property), index), { key: `an entry of ${key}`, expected: typeNames([element]), found: kindName(entry) });
      }
    } else if (typeof value === 'string' && row.dynamic) {
      if (!isDynamicText(value, runsAs)) report('value-not-dynamic', placeOf(property), { key, expected: typeNames(types) });
    } else if (!(row.kind === 'value' && shape.holds === 'id' && isList(value))) { // initialValueIsOne speaks of that
      report('property-wrong-type', placeOf(property), { key, expected: typeNames(types), found: kindName(value) });
    }
  },
});
