/** Cells of a table row, outer pipes left out; an escaped pipe is no border. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '\\') at++;
    else if (at === line.length || line[at] === '|') {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

function isDelimiter(line: string, header: string): boolean {
  if (!/^[|:\- \t]+$/.test(line) || !line.includes('-')) return false;
  if (!line.includes('|') && !header.trimStart().startsWith('|')) return false;
  return cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/**
 * Gives the row of dashes under a table's header as many cells as the header has. Meta's own sample is one short, and the
 * parser would draw no table at all. Spec: components.md 4.
 */
export function padTables(text: string): string {
  const lines = text.split('\n');
  for (let at = 1; at < lines.length; at++) {
    const header = lines[at - 1] ?? '';
    if (!header.includes('|') || !isDelimiter(lines[at] ?? '', header)) continue;
    lines[at] = `|${' --- |'.repeat(cellsOf(header).length)}`;
    // The rows of the table can't be headers of another one.
    while (lines[at + 1]?.includes('|')) at++;
  }
  return lines.join('\n');
}
