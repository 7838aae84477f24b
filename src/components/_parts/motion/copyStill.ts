import { still } from './still.css.js';

/** What would load, play or run anew in a copy. Elements with a dash in their name are a host's own. */
const leftOut = /^(?:script|style|link|iframe|object|embed|video|audio|.*-.*)$/;
/** What names an element to scripts, labels, tests and screen readers; two ARIA states stay, since they are drawn by. */
const naming = /^(?:id|name|for|form|href|tabindex|autofocus|role|part|slot|data-.*|aria-(?!disabled$|invalid$).*)$/;

/** A picture of an element, made of elements. */
export interface Still {
  readonly element: HTMLElement;
  /** Scrolls what was scrolled; to be called once it is on the page. */
  readonly settle: () => void;
}

/** Copies an element as it looks now: with what was typed and ticked, without anything that would make it count as the element. */
export function copyStill(original: HTMLElement): Still {
  const scrolled: { readonly copy: Element; readonly left: number; readonly top: number }[] = [];
  const copy = (node: Node): Node | undefined => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.cloneNode() : undefined;
    if (leftOut.test(node.localName)) return undefined;
    const element = node.cloneNode(false) as Element;
    for (const { name } of [...element.attributes]) if (naming.test(name)) element.removeAttribute(name);
    // The copy of a text area comes with its text, which is no child of the typed kind.
    for (const child of node.childNodes) {
      const inner = copy(child);
      if (inner) element.append(inner);
    }
    if (node instanceof HTMLSelectElement && element instanceof HTMLSelectElement) element.selectedIndex = node.selectedIndex;
    if (node.scrollLeft !== 0 || node.scrollTop !== 0) scrolled.push({ copy: element, left: node.scrollLeft, top: node.scrollTop });
    return element;
  };
  const element = copy(original) as HTMLElement;
  element.classList.add(still);
  element.inert = true;
  element.setAttribute('aria-hidden', 'true');
  element.dataset['part'] = 'leaving';
  return {
    element,
    settle: () => {
      for (const { copy: inner, left, top } of scrolled) inner.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
