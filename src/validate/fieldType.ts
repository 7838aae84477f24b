import type { PlacedComponent } from '../document/componentsOf.js';
import { isObject } from '../document/jsonKind.js';
import type { ValueType } from '../expression/valueType.js';
import { rowOf } from './rowOf.js';

/**
 * The type of `${form.name}` for a component; undefined where it is no input, or where the sources disagree, as they do for
 * passcodes. Spec: flow-json.md 6.2, components.md 9.1.
 */
export function fieldType({ type, value }: PlacedComponent): ValueType | undefined {
  if (type === undefined || !isObject(value)) return undefined;
  switch (rowOf(type)?.value) {
    case 'text': {
      const inputType = value['input-type'];
      return inputType === 'number' ? 'number' : inputType === 'passcode' ? undefined : 'string';
    }
    case 'id': case 'date': return 'string';
    case 'ids': case 'files': return 'array';
    case 'boolean': return 'boolean';
    case 'date|range': {
      const mode = value.mode ?? 'single';
      return mode === 'single' ? 'string' : mode === 'range' ? 'object' : undefined;
    }
    default: return undefined;
  }
}
