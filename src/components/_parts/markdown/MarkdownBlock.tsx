import * as css from './Markdown.css.js';
import { MarkdownLine } from './MarkdownLine.js';
import { paragraph } from './PlainText.css.js';
import type { Block, Line } from './tree.js';

function MarkdownTable({ header, rows, widths }: Extract<Block, { kind: 'table' }>) {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  return (
    <table className={css.table} dir="auto">
      <colgroup>{widths.map((width, index) => <col key={index} width={`${Math.round((width * 100) / whole)}%`} />)}</colgroup>
      <thead>
        <tr>{header.map((line, index) => <th key={index} className={css.headerCell} scope="col"><MarkdownLine line={line} /></th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>{header.map((_, column) => <td key={column} className={css.bodyCell}><MarkdownLine line={row[column] ?? []} /></td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

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
