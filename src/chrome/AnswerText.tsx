import { AuthorText } from '../components/_parts/AuthorText.js';
import { formatDate } from '../components/_parts/calendar/formatDate.js';
import type { SummaryItem } from '../engine/controller.js';
import { useSettings } from '../react/settings.js';

const dated: ReadonlySet<string> = new Set(['DatePicker', 'CalendarPicker']);

/**
 * An answer that is not masked, in the reader's words: days as its field showed them, several options or files as the language
 * lists them, all else as it was given. Spec: endpoint.md 9.4.
 */
export function AnswerText({ item: { type, text, parts } }: { readonly item: SummaryItem }) {
  const { locale, platform } = useSettings();
  if (dated.has(type) && text) return <AuthorText text={(parts ?? [text]).map((day) => formatDate(day, locale, platform)).join(' – ')} />;
  if (!parts) return <AuthorText text={text || '–'} />;
  const list = new Intl.ListFormat(locale, { style: 'narrow' }).formatToParts(parts);
  return <>{list.map(({ type: kind, value }, index) => (kind === 'element' ? <AuthorText key={index} text={value} /> : value))}</>;
}
