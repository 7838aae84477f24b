import { components } from '../../spec/components.js';
import type { ComponentRow, PropertyRow } from '../../spec/row.js';
import type { JsonValue, ResolvedItem } from '../../spec/types.js';
import { isDynamic } from '../../expression/binding.js';
import type { CompiledComponent, CompiledProperty, Program, Settled } from '../compile/program.js';
import { readDate } from '../fields/dates.js';
import { evaluate, standsOnExample } from '../scope.js';
import type { FlowState } from '../state.js';
import { coerce } from './coerce.js';
import { imageUrl } from './image.js';
import { carouselImagesOf, exampleOptions, navigationItemsOf, optionsOf } from './items.js';

/** Consumed by the engine; a view never sees them. */
const consumed = new Set(['name', 'visible', 'enabled', 'required', 'pattern', 'init-value', 'error-message', 'on-select-action', 'on-unselect-action']);
const imageUrls = new Map<string, string | undefined>();
const keptImages = 200;
const camelCased = new Map<string, string>();

/** Final values of a component's properties in camelCase, defaults filled in; the same object each time where nothing is bound. */
export function resolveProps(program: Program, state: FlowState, screenId: string, component: CompiledComponent): { readonly [name: string]: unknown } {
  const { fixed, bound } = (component.settled.drawn ??= drawnOf(program, state, screenId, component));
  if (bound.length === 0) return fixed;
  const props: Record<string, unknown> = { ...fixed };
  for (const { name, row } of bound) {
    const value = resolveProperty(program, state, screenId, component, name, row);
    if (value !== undefined) props[camelCase(name)] = value;
  }
  return props;
}

function drawnOf(program: Program, state: FlowState, screenId: string, component: CompiledComponent): NonNullable<Settled['drawn']> {
  const fixed: Record<string, unknown> = {};
  const bound: CompiledProperty[] = [];
  const { properties } = components[component.type] as ComponentRow;
  for (const name in properties) {
    if (consumed.has(name)) continue;
    const written = component.properties.get(name);
    if (written && isBound(written)) bound.push(written);
    else {
      const value = resolveProperty(program, state, screenId, component, name, properties[name]!);
      if (value !== undefined) fixed[camelCase(name)] = value;
    }
  }
  return { fixed, bound };
}

// Whether there is an action is known, whatever its payload binds.
const isBound = ({ row, binding }: CompiledProperty) => row.kind !== 'action' && isDynamic(binding);

/** One property by its name in the JSON. What binds nothing is worked out once. */
export function resolveProperty(program: Program, state: FlowState, screenId: string, component: CompiledComponent, name: string, row: PropertyRow): unknown {
  if (row.kind === 'action') return component.source[name] !== undefined;
  const { values } = component.settled;
  if (values.has(name)) return values.get(name);
  const written = component.properties.get(name);
  const dynamic = written !== undefined && isBound(written);
  const value = read(program, state, screenId, component, row, written && evaluate(program, state, screenId, written.binding), dynamic) ?? fallback(row);
  if (!dynamic) values.set(name, value);
  return value;
}

function read(program: Program, state: FlowState, screenId: string, component: CompiledComponent, row: PropertyRow, raw: JsonValue | undefined, dynamic: boolean): unknown {
  switch (row.kind) {
    case 'items':
    case 'chips': {
      const items = optionsOf(raw);
      return items.length === 0 && dynamic && standsOnExample(state, screenId) ? exampleOptions : items;
    }
    case 'navigationItems': {
      const items = navigationItemsOf(raw);
      return row.max !== undefined && items.length > row.max ? [] : items;
    }
    case 'images':
      return carouselImagesOf(raw).slice(0, row.max);
    case 'image':
      return raw === undefined ? undefined : cachedImage(raw);
    case 'date':
      return readDate(raw, program, component) || undefined;
    case 'dates':
      return Array.isArray(raw) ? (raw as readonly JsonValue[]).map((date) => readDate(date, program, component)).filter(Boolean) : undefined;
    default:
      return coerce(row, raw);
  }
}

function cachedImage(raw: JsonValue): string | undefined {
  if (typeof raw !== 'string') return undefined;
  if (!imageUrls.has(raw)) {
    if (imageUrls.size >= keptImages) imageUrls.clear();
    imageUrls.set(raw, imageUrl(raw));
  }
  return imageUrls.get(raw);
}

function fallback(row: PropertyRow): unknown {
  if (row.default !== undefined) return row.default;
  return row.required && row.kind !== 'image' ? '' : undefined;
}

// The names are those of the spec's table, so there are few; a screen asks for them some hundred times.
function camelCase(name: string): string {
  const known = camelCased.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  camelCased.set(name, made);
  return made;
}

/** The options of a choice component on the current screen. */
export function itemsOf(program: Program, state: FlowState, screenId: string, component: CompiledComponent): readonly ResolvedItem[] {
  const row = (components[component.type] as ComponentRow).properties['data-source'];
  return row ? (resolveProperty(program, state, screenId, component, 'data-source', row) as readonly ResolvedItem[]) : [];
}
