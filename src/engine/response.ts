import { isObject } from '../document/jsonKind.js';
import type { FlowResponse, SummaryItem, SummaryScreen } from './controller.js';
import type { CompiledField, Program } from './compile/program.js';
import { behaviorOf } from './fields/behaviors.js';
import { asText } from './resolve/coerce.js';
import { itemsOf } from './resolve/resolveProps.js';
import { evaluate, valueOf } from './scope.js';
import type { Completion, FieldValue, FlowState } from './state.js';
import type { PickedFile } from '../spec/types.js';

const neverShown: ReadonlySet<unknown> = new Set(['password', 'passcode']);
/** Sensitive ones are left out rather than masked. */
const uploads: ReadonlySet<string> = new Set(['PhotoPicker', 'DocumentPicker']);

/** What a completed Flow leaves behind. Spec: endpoint.md 9.3, 9.4; flow-json.md 2. */
export function responseOf(program: Program, state: FlowState, completion: Completion): FlowResponse {
  const { params, screen } = completion;
  return {
    response_json: JSON.stringify(params),
    params,
    flow_token: asText(params['flow_token']) ?? '',
    screen,
    summary: state.visited.map((id) => summaryOf(program, state, id)).filter((entry) => entry.items.length > 0),
  };
}

function summaryOf(program: Program, state: FlowState, id: string): SummaryScreen {
  const screen = program.screen(id);
  const items = [...(screen?.fields.values() ?? [])].flatMap((field) => itemOf(program, state, id, field) ?? []);
  return { screen: id, title: (screen && asText(evaluate(program, state, id, screen.title))) ?? id, items };
}

function itemOf(program: Program, state: FlowState, id: string, field: CompiledField): SummaryItem | undefined {
  const component = field.component();
  const value = valueOf(program, state, id, field);
  if (neverShown.has(component.source['input-type']) || (field.type !== 'OptIn' && behaviorOf(field.type).isEmpty(value))) return undefined;
  const masked = field.type !== 'OptIn' && program.screen(id)?.source.sensitive.includes(field.name);
  if (masked && uploads.has(field.type)) return undefined;
  return { name: field.name, type: field.type, label: labelOf(program, state, id, field), ...(masked ? { text: undefined } : shown(program, state, id, field, value)) };
}

/** What stands over the field: its label, over a range its title or the labels of both ends. */
function labelOf(program: Program, state: FlowState, id: string, field: CompiledField): string {
  const [label, title] = ['label', 'title'].map((key) => {
    const property = field.component().properties.get(key);
    return property && evaluate(program, state, id, property.binding);
  });
  const ends = isObject(label) ? [asText(label['start-date']), asText(label['end-date'])].filter(Boolean).join(' – ') : undefined;
  return asText(label) ?? (asText(title) || ends || field.name);
}

function shown(program: Program, state: FlowState, id: string, field: CompiledField, value: FieldValue): Pick<SummaryItem, 'text' | 'parts'> {
  if (behaviorOf(field.type).keep) {
    const titles = new Map(itemsOf(program, state, id, field.component()).map((item) => [item.id, item.title]));
    const titleOf = (one: unknown): string => titles.get(one as string) ?? String(one);
    return Array.isArray(value) ? several(value.map(titleOf), ', ') : { text: titleOf(value) };
  }
  if (Array.isArray(value)) return several((value as readonly PickedFile[]).map((file) => file.name), ', ');
  if (typeof value === 'object' && 'start-date' in value) return several([value['start-date'], value['end-date']], ' – ');
  return { text: typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value) };
}

const several = (parts: readonly string[], between: string): Pick<SummaryItem, 'text' | 'parts'> => ({ text: parts.join(between), parts });
