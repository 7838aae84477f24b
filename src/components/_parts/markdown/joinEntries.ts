type Row = 'list' | 'table' | undefined;

const listRow = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

function rowOf(line: string): Row {
  if (listRow.test(line)) return 'list';
  return line.trimStart().startsWith('|') ? 'table' : undefined;
}

/**
 * Joins the entries of a text into one: list items and table rows that follow each other stay one block, anything else
 * becomes a paragraph of its own. Spec: components.md 4.
 */
export function joinEntries(text: string | readonly string[]): string {
  if (typeof text === 'string') return text;
  let joined = '';
  let before: Row;
  text.forEach((entry, index) => {
    const first = rowOf(entry.slice(0, entry.indexOf('\n') + 1 || undefined));
    if (index > 0) joined += first !== undefined && first === before ? '\n' : '\n\n';
    joined += entry;
    // An item that runs on over several lines is still an item.
    before = rowOf(entry.slice(entry.lastIndexOf('\n') + 1)) ?? first;
  });
  return joined;
}
