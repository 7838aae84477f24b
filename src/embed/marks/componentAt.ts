import { componentsOf } from '../../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../../document/flowDocument.js';

/** Whether a pointer leads to a place or into it. */
export const leadsInto = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

/** The screen a pointer leads to or into. */
export function screenAt(document: FlowDocument, pointer: string): ScreenSource | undefined {
  return document.screens.find((screen) => leadsInto(pointer, screen.pointer));
}

/** Pointer of the innermost component of a screen that a pointer leads to or into, be it drawn or not. */
export function componentAt(screen: ScreenSource, pointer: string): string | undefined {
  // A container comes before what it holds.
  return componentsOf(screen).findLast((component) => leadsInto(pointer, component.pointer))?.pointer;
}
