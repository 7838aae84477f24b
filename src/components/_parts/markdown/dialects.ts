import type { DialectName } from './tree.js';

/** What one dialect adds to emphasis, lists and links. */
export interface Dialect {
  readonly headings: boolean;
  readonly images: boolean;
  readonly tables: boolean;
}

/** The two dialects of WhatsApp's markdown. Spec: components.md 4. */
export const dialects: { readonly [N in DialectName]: Dialect } = {
  rich: { headings: true, images: true, tables: true },
  small: { headings: false, images: false, tables: false },
};

/** Constructs of CommonMark that WhatsApp doesn't know, by the parser's names; they stay in the text as typed. */
const unknownToWhatsApp = [
  'autolink', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText', 'definition', 'hardBreakEscape', 'htmlFlow', 'htmlText',
  'setextUnderline', 'thematicBreak',
];

/** The constructs to switch off for a dialect. Images stay on everywhere, so that their data never shows as text. */
export function disabledConstructs(dialect: Dialect): string[] {
  return dialect.headings ? [...unknownToWhatsApp] : [...unknownToWhatsApp, 'headingAtx'];
}
