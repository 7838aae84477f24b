import { isDynamic } from '../../expression/binding.js';
import type { PropertyRow } from '../../spec/row.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import type { CompiledComponent } from '../compile/program.js';
import { readDate } from '../fields/dates.js';
import { coerce } from '../resolve/coerce.js';
import { imageUrl } from '../resolve/image.js';
import { renderedOf } from '../resolve/rendered.js';
import { Run } from '../run.js';
import type { Refusal } from './judgeAnswer.js';

/**
 * Judges what the components of a screen would be given by the data of an answer: a value that its property can't take, such as
 * text for a list or a word outside of an enum. A value that is missing is no fault here. Spec: endpoint.md 5.
 */
export function judgeComponents(run: Run, screen: string, data: JsonObject): Refusal | undefined {
  const trial = new Run(run.program, run.state);
  trial.mergeData(screen, data);
  for (const node of renderedOf(trial.program, trial.state, screen).nodes) {
    if (node.kind !== 'component') continue;
    for (const { name, row, binding } of node.properties.values()) {
      if (!isDynamic(binding) || row.kind === 'action') continue;
      const value = trial.evaluateBinding(binding, screen);
      if (value !== undefined && !fits(trial, node, row, value)) {
        return { key: 'components-validation-error', problem: `"${name}" of ${node.type} on screen "${screen}" can't be what the answer makes it` };
      }
    }
  }
  return undefined;
}

function fits(run: Run, component: CompiledComponent, row: PropertyRow, value: JsonValue): boolean {
  switch (row.kind) {
    case 'items': case 'chips': case 'navigationItems': case 'images': case 'dates':
      return Array.isArray(value);
    case 'image':
      return value === '' || imageUrl(value) !== undefined;
    case 'date':
      return readDate(value, run.program, component) !== undefined;
    case 'value': case 'message': case 'map': case 'object':
      return true;
    default:
      return value === '' || coerce(row, value) !== undefined;
  }
}
