import * as css from './Markdown.css.js';
import { MarkdownLine } from './MarkdownLine.js';
import { MarkdownTable } from './MarkdownTable.js';
import { paragraph } from './PlainText.css.js';
import type { Block, Line } from './tree.js';

function items(lines: readonly Line[]) {
  return lines.map((line, index) => <li key={index} className={css.listItem}><MarkdownLine line={line} /></li>);
}

/** Draws one block; headings below the second level look like body text. Spec: components.md 4. */
export function MarkdownBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'table': return <MarkdownTable {...block} />;
    case 'list': return block.ordered
      ? <ol className={css.numberedList} start={block.start} dir="auto">{items(block.items)}</ol>
      : <ul className={css.bulletList} dir="auto">{items(block.items)}</ul>;
    case 'heading': {
      if (block.level === 1) return <h2 className={css.heading} dir="auto"><MarkdownLine line={block.line} /></h2>;
      if (block.level === 2) return <h3 className={css.subheading} dir="auto"><MarkdownLine line={block.line} /></h3>;
      return <p className={paragraph} dir="auto"><MarkdownLine line={block.line} /></p>;
    }
    case 'paragraph': return <p className={paragraph} dir="auto"><MarkdownLine line={block.line} /></p>;
  }
}
