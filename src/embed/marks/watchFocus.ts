const component = '[data-flow-pointer]';

/** Tells which component the reader turns to by pointer or keyboard, once for each time. Returns what ends it. */
export function watchFocus(root: HTMLElement, tell: (pointer: string) => void): () => void {
  const ended = new AbortController();
  let told: string | undefined;
  const turnTo = (element: Element | null | undefined) => {
    const pointer = element?.getAttribute('data-flow-pointer');
    if (typeof pointer !== 'string' || pointer === told) return;
    told = pointer;
    tell(pointer);
  };
  const listen = <T extends keyof HTMLElementEventMap>(type: T, listener: (event: HTMLElementEventMap[T]) => void) =>
    root.addEventListener(type, listener, { signal: ended.signal });

  // A press on a field gives the focus first and the click after: one turn.
  listen('pointerdown', () => (told = undefined));
  listen('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) told = undefined;
  });
  listen('focusin', ({ target }) => turnTo(asElement(target)?.closest(component)));
  listen('click', (event) => turnTo(asElement(event.target)?.closest(component) ?? behind(event)));
  return () => ended.abort();
}

const asElement = (target: EventTarget | null): Element | undefined => (target instanceof Element ? target : undefined);

// A preview that is only to be looked at is inert, and the click lands on what lies behind the component.
function behind({ target, clientX, clientY }: MouseEvent): Element | undefined {
  return [...(asElement(target)?.querySelectorAll(component) ?? [])].find((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
}
