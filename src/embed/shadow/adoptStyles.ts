import { withSheetText } from './sheetText.js';

// A constructed sheet belongs to the document whose window made it.
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  withSheetText((text) => sheet.replaceSync(text));
  sheets.set(document, sheet);
  return sheet;
}

/** Gives a shadow root the stylesheet, one for all roots of a document: no inline style, so a strict content policy lets it be. */
export function adoptStyles(shadow: ShadowRoot): void {
  shadow.adoptedStyleSheets = [sheetFor(shadow.ownerDocument)];
}
