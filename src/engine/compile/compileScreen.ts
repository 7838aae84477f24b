import type { ScreenSource } from '../../document/flowDocument.js';
import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { compileBinding } from '../../expression/binding.js';
import { compileCondition } from '../../expression/condition.js';
import { components } from '../../spec/components.js';
import { caps } from '../../spec/limits.js';
import type { ComponentRow } from '../../spec/row.js';
import type { DrawnType, FieldType, FlowType, JsonValue } from '../../spec/types.js';
import type { KnownVersion } from '../../spec/versions.js';
import type { Bound, CompiledComponent, CompiledField, CompiledNode, CompiledProperty, CompiledScreen } from './program.js';

type Source = { readonly [key: string]: JsonValue | undefined };
/** `init-values` and `error-messages` of the Form around a field, entry by entry where they are written out. */
interface FormAround {
  readonly initial: JsonValue | undefined;
  readonly errors: JsonValue | undefined;
}

/** Parses every binding and condition of a screen once. Spec: flow-json.md 5 to 9. */
export function compileScreen(source: ScreenSource, runsAs: KnownVersion): CompiledScreen {
  const fields = new Map<string, CompiledField>();
  const all = new Map<string, CompiledComponent>();
  let cutAt: string | undefined;
  const bind = (value: JsonValue) => compileBinding(value, runsAs);

  function list(value: JsonValue | undefined, pointer: string, depth: number, form: FormAround | undefined): readonly CompiledNode[] {
    if (!Array.isArray(value)) return [];
    if (depth > caps.containerDepth) {
      cutAt ??= pointer;
      return [];
    }
    return (value as readonly JsonValue[]).flatMap((child, index) => node(child, joinPointer(pointer, index), depth, form));
  }

  function node(value: JsonValue, pointer: string, depth: number, form: FormAround | undefined): readonly CompiledNode[] {
    if (!isObject(value)) return [{ kind: 'unknown', typeName: kindName(value), pointer }];
    const type = value['type'];
    if (typeof type !== 'string' || !isFlowType(type)) return [{ kind: 'unknown', typeName: typeof type === 'string' ? type : kindName(type), pointer }];
    switch (type) {
      case 'Form':
        return list(value['children'], joinPointer(pointer, 'children'), depth + 1, { initial: value['init-values'], errors: value['error-messages'] });
      case 'If':
        return [{
          kind: 'if',
          condition: compileCondition(value['condition'], runsAs),
          then: list(value['then'], joinPointer(pointer, 'then'), depth + 1, form),
          else: list(value['else'], joinPointer(pointer, 'else'), depth + 1, form),
        }];
      case 'Switch': {
        const cases = new Map<string, readonly CompiledNode[]>();
        const written = value['cases'];
        if (isObject(written)) {
          for (const key of Object.keys(written)) cases.set(key, list(written[key], joinPointer(joinPointer(pointer, 'cases'), key), depth + 1, form));
        }
        return [{ kind: 'switch', value: bind(value['value'] ?? null), cases }];
      }
      default:
        return [component(type, value, pointer, form)];
    }
  }

  function component(type: DrawnType, value: Source, pointer: string, form: FormAround | undefined): CompiledComponent {
    const row: ComponentRow = components[type];
    const properties = new Map<string, CompiledProperty>();
    for (const name in row.properties) {
      const given = value[name];
      if (given !== undefined && given !== null) properties.set(name, { name, row: row.properties[name]!, binding: bind(given) });
    }
    const field = row.value ? fieldOf(type as FieldType, value, pointer, form, () => made) : undefined;
    const made: CompiledComponent = { kind: 'component', type, pointer, properties, field, source: value, settled: { values: new Map(), drawn: undefined, node: undefined, verdict: undefined } };
    if (field && !fields.has(field.name)) fields.set(field.name, field);
    all.set(pointer, made);
    return made;
  }

  function fieldOf(type: FieldType, value: Source, pointer: string, form: FormAround | undefined, made: () => CompiledComponent): CompiledField {
    const name = typeof value['name'] === 'string' && value['name'] !== '' ? value['name'] : pointer;
    // Inside a Form the two keys do not exist on the component (9.1); documents that write them anyway are drawn as meant.
    return {
      type, name, component: made,
      initial: formEntry(form?.initial, name) ?? own(value['init-value']),
      error: formEntry(form?.errors, name) ?? own(value['error-message']),
    };
  }

  function own(value: JsonValue | undefined): Bound | undefined {
    return value === undefined || value === null ? undefined : { binding: bind(value), entry: undefined };
  }

  function formEntry(map: JsonValue | undefined, name: string): Bound | undefined {
    if (typeof map === 'string') return { binding: bind(map), entry: name };
    return isObject(map) ? own(map[name]) : undefined;
  }

  const nodes = list(source.children, source.childrenPointer, 0, undefined);
  return { source, title: bind(source.title ?? ''), nodes, fields, components: all, cutAt, drawn: undefined };
}

function isFlowType(type: string): type is FlowType {
  return Object.hasOwn(components, type);
}
