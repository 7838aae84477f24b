/** Where an arrow key, Home or End leads among elements laid out in lines; undefined for other keys, and where there is nothing more. */
export function moveInGrid(items: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = items.indexOf(from);
  const forward = getComputedStyle(from).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Home': return items[0];
    case 'End': return items.at(-1);
    case 'ArrowLeft':
    case 'ArrowRight': return items[at + (key === forward ? 1 : -1)];
    case 'ArrowUp': return nearest(items.slice(0, at).reverse(), from);
    case 'ArrowDown': return nearest(items.slice(at + 1), from);
    default: return undefined;
  }
}

/** Of the next line among `others`, nearest first, the one that stands most nearly below or above. */
function nearest(others: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const box = from.getBoundingClientRect();
  const away = others.map((element) => ({ element, box: element.getBoundingClientRect() })).filter((other) => Math.abs(other.box.top - box.top) > 4);
  const line = away.filter((other) => Math.abs(other.box.top - away[0]!.box.top) <= 4);
  return line.sort((a, b) => Math.abs(a.box.left - box.left) - Math.abs(b.box.left - box.left))[0]?.element;
}
