const isOurs = ({ cssText }: CSSRule) => /flow_|data-flow|:host/.test(cssText);

/** Rules of previews in the stylesheets of this page, as far as it may read them. */
function sheetOfPage(): string {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter(isOurs).map(({ cssText }) => cssText);
    } catch {
      return [];
    }
  }).join('\n');
}

/**
 * Hands over the stylesheet as text, once. This is what runs straight from the sources, as in Storybook, where styles come into the
 * page with the modules they belong to, so it hands them over again whenever there are more. The build puts the text of
 * `styles.css` in place of this file.
 */
export function withSheetText(take: (text: string) => void): void {
  take(sheetOfPage());
  new MutationObserver(() => take(sheetOfPage())).observe(document.head, { childList: true });
}
