/**
 * A picture of a frame as a `data:` address of a PNG, twice as large as it stands on the page. Fetches its chunk when first called;
 * rejects where the browser can't draw it. Fonts of the page that the system does not have are not in it.
 */
export async function frameToPng(frame: HTMLElement): Promise<string> {
  const { toPng } = await import('html-to-image');
  return toPng(frame, { pixelRatio: 2, skipFonts: true });
}
