import type { WheelRow } from './wheelRows.js';

/** The row that was typed: its number, in any digits, or the beginning of its name. */
export function typedRow(typed: string, rows: readonly WheelRow[]): WheelRow | undefined {
  if (/^\d+$/.test(typed)) return rows.find(({ value }) => value === Number(typed));
  const words = typed.toLowerCase();
  return rows.find((row) => row.words.toLowerCase() === words) ?? rows.find((row) => row.words.toLowerCase().startsWith(words));
}
