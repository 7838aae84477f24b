/** One run of text as it is drawn. */
export interface TextBox {
  readonly element: HTMLElement;
  readonly node: Node;
  readonly text: string;
  readonly rects: readonly DOMRect[];
}

const isHidden = (element: Element) => {
  const style = getComputedStyle(element);
  return style.clipPath === 'inset(50%)' || style.visibility === 'hidden' || style.opacity === '0' || (style.position === 'absolute' && element.clientWidth <= 1);
};

/** Every text of a page that a reader could see, with the boxes of its lines. */
export function textBoxes(root: HTMLElement): readonly TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: TextBox[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text === '' || text === '\u200b' || element.closest('option, script, style')) continue;
    let outer: Element | null = element;
    while (outer && outer !== root && !isHidden(outer)) outer = outer.parentElement;
    if (outer !== root) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ element, node, text, rects: [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) });
  }
  return found;
}
