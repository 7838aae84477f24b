import { formatDate } from '../components/_parts/calendar/formatDate.js';
import type { SummaryItem } from '../engine/controller.js';
import type { Platform } from '../react/settings.js';

/** What a reader sees in place of an answer the author calls sensitive. Spec: endpoint.md 9.4. */
export const mask = '•'.repeat(12);

const day = /\d{4}-\d{2}-\d{2}/g;
const dated: ReadonlySet<string> = new Set(['DatePicker', 'CalendarPicker']);

/** An answer in the reader's words: days as the phone writes them, all else as it was given; undefined where it is masked. */
export function answerText({ type, text }: SummaryItem, locale: string, platform: Platform): string | undefined {
  return text !== undefined && dated.has(type) ? text.replace(day, (date) => (Number.isNaN(Date.parse(date)) ? date : formatDate(date, locale, platform))) : text;
}
