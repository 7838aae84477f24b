/** What one wheel turns. */
export type DatePart = 'day' | 'month' | 'year';

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** The wheels in the order in which a locale writes a date. Spec: visual.md 7. */
export function wheelOrder(locale: string): readonly DatePart[] {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }).formatToParts(0).map(({ type }) => type as string);
  return [...parts].sort((one, other) => written.indexOf(one) - written.indexOf(other));
}
