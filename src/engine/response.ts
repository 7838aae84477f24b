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
  const label = component.properties.get('label');
  const masked = field.type !== 'OptIn' && program.screen(id)?.source.sensitive.includes(field.name);
  if (masked && uploads.has(field.type)) return undefined;
  return {
    name: field.name,
    type: field.type,
    label: (label && asText(evaluate(program, state, id, label.binding))) ?? field.name,
    text: masked ? undefined : shown(program, state, id, field, value),
  };
}

function shown(program: Program, state: FlowState, id: string, field: CompiledField, value: FieldValue): string {
  const ids = Array.isArray(value) ? value : [value];
  if (behaviorOf(field.type).keep) {
    const titles = new Map(itemsOf(program, state, id, field.component()).map((item) => [item.id, item.title]));
    return ids.map((one) => titles.get(one as string) ?? String(one)).join(', ');
  }
  if (Array.isArray(value)) return (value as readonly PickedFile[]).map((file) => file.name).join(', ');
  if (typeof value === 'object' && 'start-date' in value) return `${value['start-date']} – ${value['end-date']}`;
  return typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value);
}
