import type { ScreenSource } from '../../document/flowDocument.js';
import { isObject } from '../../document/jsonKind.js';
import type { CompiledField, Program } from '../../engine/compile/program.js';
import { readPath } from '../../expression/readPath.js';
import { referenceText } from '../../expression/reference.js';
import type { Reference } from '../../expression/scope.js';
import { components } from '../../spec/components.js';
import type { ComponentRow } from '../../spec/row.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import { referencesIn } from './referencesIn.js';

/** Properties of an input that decide what it holds: not how it looks, nor which values it takes. */
const ofValue = ['type', 'input-type', 'mode', 'data-source', 'init-value'] as const;

/**
 * What a screen reads of the other screens, by reference: the example of a data entry, or what decides the value of a field, and
 * what those read in their turn. Null for what does not exist. Spec: flow-json.md 5.1.
 */
export function readsOf(program: Program, screen: ScreenSource): JsonObject {
  const reads = Object.create(null) as { [reference: string]: JsonValue };
  const follow = (value: JsonValue | undefined, at: string): void => {
    for (const reference of referencesIn(value, program.document.runsAs)) {
      const target = reference.screen ?? at;
      // Its own JSON is in the digest as a whole.
      if (target === screen.id) continue;
      const key = referenceText({ ...reference, screen: target });
      if (Object.hasOwn(reads, key)) continue;
      const read = valueBehind(program, target, reference);
      reads[key] = read;
      // Data stands as it is, whatever it looks like.
      if (reference.scope === 'form') follow(read, target);
    }
  };
  follow(program.document.at(screen.pointer), screen.id);
  return reads;
}

function valueBehind(program: Program, target: string, { scope, path }: Reference): JsonValue {
  const screen = program.screen(target);
  if (!screen) return null;
  if (scope === 'data') return readPath(screen.source.examples, path) ?? null;
  const field = screen.fields.get(path[0]);
  return field ? fieldInputs(program, field) : null;
}

function fieldInputs(program: Program, field: CompiledField): JsonObject {
  const component = field.component();
  const inputs = Object.create(null) as { [property: string]: JsonValue };
  for (const property of ofValue) {
    const value = component.source[property];
    if (value !== undefined && (property === 'type' || Object.hasOwn((components[field.type] as ComponentRow).properties, property))) inputs[property] = value;
  }
  const fromForm = initialOfForm(program, component.pointer, field.name);
  if (fromForm !== undefined) inputs['init-values'] = fromForm;
  return inputs;
}

/** What the Form around a field says of its first value. Spec: flow-json.md 9.1. */
function initialOfForm(program: Program, pointer: string, name: string): JsonValue | undefined {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const around = program.document.at(pointer.slice(0, end));
    if (!isObject(around) || around['type'] !== 'Form') continue;
    const initial = around['init-values'];
    return isObject(initial) ? initial[name] : initial;
  }
  return undefined;
}
