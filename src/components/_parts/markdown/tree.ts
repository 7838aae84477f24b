/** A piece of running text. Spec: components.md 4. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string }
  | { readonly kind: 'break' };
/** A run of pieces: one paragraph, list item or cell. */
export type Line = readonly Inline[];

/** A block of a markdown text, as the drawing side needs it: nothing of the parser's own types comes through. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Line[] }
  | {
    readonly kind: 'table';
    readonly header: readonly Line[];
    readonly rows: readonly (readonly Line[])[];
    /** Characters each header cell takes in the source: authors pad it to widen a column. */
    readonly widths: readonly number[];
  };

/** `rich` is RichText, `small` is `markdown: true` on TextBody and TextCaption. */
export type DialectName = 'rich' | 'small';
