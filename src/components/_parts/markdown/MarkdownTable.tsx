import { useEffect, useRef } from 'react';
import * as css from './Markdown.css.js';
import { MarkdownLine } from './MarkdownLine.js';
import type { Block } from './tree.js';

/** Draws a table; where its words don't fit beside each other it can be moved sideways, by keys too. Spec: components.md 4. */
export function MarkdownTable({ header, rows, widths }: Extract<Block, { kind: 'table' }>) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current!;
    // A stop of the keyboard only while there is something to move.
    const look = () => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(element.firstElementChild!);
    return () => observer.disconnect();
  }, []);
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  return (
    <div ref={scroller} className={css.scroller}>
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
    </div>
  );
}
