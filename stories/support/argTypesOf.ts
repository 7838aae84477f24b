import type { ArgTypes } from '@storybook/react-vite';
import { components } from '../../src/spec/components.js';
import type { PropertyRow } from '../../src/spec/row.js';
import type { FlowType } from '../../src/spec/types.js';
import { pictures } from '../flows/samples/pictures.js';

type Control = NonNullable<Exclude<ArgTypes[string]['control'], false>>;

/** The control that fits a property: a list for an enum, a switch for a boolean, and so on. */
function controlOf(row: PropertyRow): { readonly control: Control; readonly options?: readonly unknown[] } {
  switch (row.kind) {
    case 'enum': return { control: { type: 'select' }, options: row.enum ?? [] };
    case 'enums': return { control: { type: 'check' }, options: row.enum ?? [] };
    case 'boolean': return { control: { type: 'boolean' } };
    case 'integer': case 'number': return { control: { type: 'number', ...(row.min !== undefined && { min: row.min }), ...(row.max !== undefined && { max: row.max }) } };
    case 'image': return { control: { type: 'select', labels: Object.fromEntries(Object.entries(pictures).map(([name, data]) => [data, name])) }, options: Object.values(pictures) };
    case 'name': case 'string': case 'text': case 'regex': case 'date': case 'color': case 'condition': case 'binding': case 'message': return { control: { type: 'text' } };
    default: return { control: { type: 'object' } };
  }
}

function limitsOf(row: PropertyRow): string {
  const parts = [
    row.minLength !== undefined && `at least ${row.minLength} characters`,
    row.maxLength !== undefined && `at most ${row.maxLength} characters`,
    row.min !== undefined && `from ${row.min}`,
    row.max !== undefined && `up to ${row.max}`,
    row.since && `since version ${row.since}`,
    row.dynamic && 'may hold a reference',
    row.formless && 'outside a Form only',
    row.onlyWhen && `in ${row.onlyWhen} mode only`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Controls for every property of a component, read from its row of the specification. */
export function argTypesOf(type: FlowType): ArgTypes {
  const rows: { readonly [name: string]: PropertyRow } = components[type].properties;
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, {
    ...controlOf(row),
    description: limitsOf(row),
    type: { name: 'other' as const, value: row.kind, ...(row.required && { required: true }) },
    table: { type: { summary: row.kind }, ...(row.default !== undefined && { defaultValue: { summary: JSON.stringify(row.default) } }) },
  }]));
}
