import type { ScreenSource } from '../../document/flowDocument.js';
import { componentAt, leadsInto } from './componentAt.js';

/** The elements of the screen on show that can be marked. */
export class ScreenElements {
  readonly #components = new Map<string, Element>();
  readonly #header: Element | null;

  constructor(root: Element, private readonly screen: ScreenSource) {
    for (const element of root.querySelectorAll('[data-flow-pointer]')) this.#components.set(element.getAttribute('data-flow-pointer') ?? '', element);
    this.#header = root.querySelector('[data-flow-screen] > [data-part="header"]');
  }

  /**
   * The element that stands for a place of the document: the component it lies in; for one that draws nothing itself, the first
   * thing on show inside it; the header for the screen, and for whatever of it is not on show. Undefined on another screen.
   */
  of(pointer: string): Element | undefined {
    if (!leadsInto(pointer, this.screen.pointer)) return undefined;
    const component = componentAt(this.screen, pointer);
    const drawn = component !== undefined && (this.#components.get(component) ?? this.#firstInside(component));
    return drawn || (this.#header ?? undefined);
  }

  #firstInside(component: string): Element | undefined {
    for (const [pointer, element] of this.#components) if (leadsInto(pointer, component)) return element;
    return undefined;
  }
}
