import { caps } from '../spec/limits.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { ScreenSource } from './flowDocument.js';
import { isList, isObject } from './jsonKind.js';
import { joinPointer } from './pointer.js';
import { rememberedBy } from './rememberedBy.js';

/** A list that holds components. */
export type Container = 'screen' | 'Form' | 'If' | 'Switch';

/** One entry of a list of components, as written. */
export interface PlacedComponent {
  readonly pointer: string;
  readonly value: JsonValue;
  /** Undefined when it is no object or its type is no text. */
  readonly type: string | undefined;
  /** The nearest list it stands in. */
  readonly container: Container;
  /** Whether that list or one around it belongs to a Form. */
  readonly inForm: boolean;
}

/**
 * All components of a screen in document order, those in every branch of Form, If and Switch included. Containers nested beyond
 * the cap are not entered. Spec: flow-json.md 7 to 9.
 */
export const componentsOf: (screen: ScreenSource) => readonly PlacedComponent[] = rememberedBy(findComponents);

function findComponents(screen: ScreenSource): readonly PlacedComponent[] {
  const found: PlacedComponent[] = [];

  function visitList(list: JsonValue | undefined, pointer: string, container: Container, inForm: boolean, depth: number): void {
    if (!isList(list)) return;
    list.forEach((value, index) => {
      const component = { pointer: joinPointer(pointer, index), value, type: typeOf(value), container, inForm };
      found.push(component);
      if (isObject(value) && depth < caps.containerDepth) visitBranches(value, component, depth + 1);
    });
  }

  function visitBranches(value: JsonObject, { type, pointer, inForm }: PlacedComponent, depth: number): void {
    if (type === 'Form') visitList(value.children, `${pointer}/children`, type, true, depth);
    if (type === 'If') {
      visitList(value.then, `${pointer}/then`, type, inForm, depth);
      visitList(value.else, `${pointer}/else`, type, inForm, depth);
    }
    if (type === 'Switch' && isObject(value.cases)) {
      for (const [name, list] of Object.entries(value.cases)) visitList(list, joinPointer(pointer, 'cases', name), type, inForm, depth);
    }
  }

  visitList(screen.children, screen.childrenPointer, 'screen', false, 0);
  return found;
}

const typeOf = (value: JsonValue): string | undefined =>
  isObject(value) && typeof value.type === 'string' ? value.type : undefined;
