/** Where the focus stood on a screen, in words that outlive its elements. */
export interface FocusPlace {
  /** JSON pointer of the component. */
  readonly pointer: string;
  /** Which of the component's controls. */
  readonly index: number;
}

const controlsOf = (component: Element) => [...component.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [tabindex]')];

/** The place of an element; undefined outside of any component. */
export function focusPlaceOf(element: Element): FocusPlace | undefined {
  const component = element.closest<HTMLElement>('[data-flow-pointer]');
  const pointer = component?.dataset['flowPointer'];
  return component && pointer !== undefined ? { pointer, index: controlsOf(component).findIndex((control) => control === element) } : undefined;
}

/** The element at a place; undefined when it is gone. */
export function elementAt(root: Element, { pointer, index }: FocusPlace): HTMLElement | undefined {
  const component = [...root.querySelectorAll<HTMLElement>('[data-flow-pointer]')].find(({ dataset }) => dataset['flowPointer'] === pointer);
  return component && controlsOf(component)[index];
}
