/** What a style sheet can say of the parts of a drawing that a picture would lose. */
const drawn = ['fill', 'stroke', 'stroke-width', 'opacity'] as const;

/**
 * A picture of a frame as a `data:` address of a PNG, twice as large as a phone. Fetches its chunk when first called; rejects where
 * the browser can't draw it. Fonts of the page that the system does not have are not in it.
 */
export async function frameToPng(frame: HTMLElement): Promise<string> {
  const { toPng } = await import('html-to-image');
  const undo = writeColors(frame);
  try {
    // Life-size, whatever the storyboard is shown at; the outline around it is the storyboard's.
    return await toPng(frame, { pixelRatio: 2, skipFonts: true, style: { zoom: '1', outline: 'none' } });
  } finally {
    undo();
  }
}

/** Writes what classes say of parts of drawings as their attributes too: they are copied without their classes. Classes win while both are there. */
function writeColors(frame: HTMLElement): () => void {
  const before: (() => void)[] = [];
  for (const part of frame.querySelectorAll('svg *')) {
    const style = getComputedStyle(part);
    for (const name of drawn) {
      const kept = part.getAttribute(name);
      const now = style.getPropertyValue(name);
      if (kept === now) continue;
      part.setAttribute(name, now);
      before.push(() => (kept === null ? part.removeAttribute(name) : part.setAttribute(name, kept)));
    }
  }
  return () => before.forEach((undo) => undo());
}
