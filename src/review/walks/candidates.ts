import type { Program } from '../../engine/compile/program.js';
import { judgeDay, judgeLength } from '../../engine/fields/calendarRules.js';
import type { AnyNode, FieldNode } from '../../engine/resolved.js';
import type { FieldValue } from '../../engine/state.js';
import type { FieldType } from '../../spec/types.js';

type AnyField = FieldNode<FieldType>;
type Props = { readonly [name: string]: unknown };

/** An input among the nodes of a screen. */
export function isField(node: AnyNode): node is Extract<AnyNode, { field: unknown }> {
  return 'field' in node;
}

const words: { readonly [inputType: string]: readonly string[] } = {
  text: ['Anna Lind', 'Anna', 'AB1234567', '12345', 'abc', 'https://example.org', '1993-08-04'],
  email: ['anna.lind@example.org', 'a@b.co'],
  phone: ['+491701234567', '1234567890', '12345'],
  number: ['42', '4', '1234567890', '12345678901', '1234', '123456', '2024', '100000'],
  passcode: ['123456', '1234', '12345678', '123007'],
  password: ['Secret123!', 'Abcdef12$ghi', '1234'],
};

/** Values a person might give a field that the field accepts, best first; the caller keeps the first that is valid. */
export function candidates(node: AnyNode, program: Program): readonly FieldValue[] {
  const field = node as unknown as AnyField;
  const props = field.props as unknown as Props;
  switch (node.type) {
    case 'TextInput':
      return textCandidates(props, String(program.screen(screenOf(node, program))?.components.get(node.pointer)?.source['pattern'] ?? ''));
    case 'TextArea':
      return ['All as expected, thank you.', 'Fine'];
    case 'CheckboxGroup':
    case 'ChipsSelector': {
      const ids = node.props.dataSource.filter((item) => item.enabled).map((item) => item.id);
      const least = Math.max(1, Number(props['minSelectedItems'] ?? 1));
      return [ids.slice(0, least)];
    }
    case 'RadioButtonsGroup':
    case 'Dropdown':
      return node.props.dataSource.filter((item) => item.enabled).map((item) => item.id);
    case 'OptIn':
      return [true];
    case 'DatePicker':
      return dates(props).slice(0, 1);
    case 'CalendarPicker':
      return node.props.mode === 'range' ? ranges(props) : dates(props).slice(0, 1);
    case 'PhotoPicker':
      return [files(Math.max(1, node.props.minUploadedPhotos), 'photo', 'jpg', 'image/jpeg')];
    case 'DocumentPicker':
      return [files(Math.max(1, node.props.minUploadedDocuments), 'paper', 'pdf', node.props.allowedMimeTypes?.[0] ?? 'application/pdf')];
    default:
      return [];
  }
}

/** Id of the screen a node stands on. */
function screenOf(node: AnyNode, program: Program): string {
  return program.document.screens.find((screen) => node.pointer.startsWith(`${screen.pointer}/`))?.id ?? '';
}

function textCandidates(props: Props, pattern: string): readonly string[] {
  const min = Number(props['minChars'] ?? 0);
  const max = Number(props['maxChars'] ?? 80);
  const filler = props['inputType'] === 'text' || props['inputType'] === 'password' ? 'a' : '1';
  const base = words[String(props['inputType'])] ?? words['text']!;
  const fitted = base.map((word) => word.padEnd(min, filler).slice(0, max));
  return [...fitted, ...fromPattern(pattern), ...words['number']!, ...words['phone']!];
}

/** Literal texts that simple patterns of the corpus ask for. */
function fromPattern(pattern: string): readonly string[] {
  const digits = /\{(\d+)/.exec(pattern);
  return digits ? ['1234567890'.repeat(3).slice(0, Number(digits[1])), 'ABCDEFGHIJ'.slice(0, Number(digits[1]))] : [];
}

const day = 86_400_000;
const asDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Up to 60 days that can be picked, from a usual one on, or back from the last possible. */
function dates(props: Props): readonly string[] {
  const usual = '2026-11-24';
  const min = String(props['minDate'] ?? usual);
  const max = String(props['maxDate'] ?? usual);
  const start = Date.parse(usual < min ? min : usual > max ? max : usual);
  const step = usual > max ? -day : day;
  const found: string[] = [];
  for (let days = 0; days < 800 && found.length < 60; days++) {
    const date = asDay(start + days * step);
    if (!judgeDay(date, props)) found.push(date);
  }
  return found.sort();
}

function ranges(props: Props): readonly FieldValue[] {
  const days = dates(props);
  for (const start of days) for (const end of days) if (end >= start && !judgeLength(start, end, props)) return [{ 'start-date': start, 'end-date': end }];
  return [];
}

function files(count: number, name: string, ending: string, type: string): FieldValue {
  return Array.from({ length: count }, (_, index) => ({ id: `${name}-${index + 1}`, name: `${name}-${index + 1}.${ending}`, type, size: 2_048 }));
}
