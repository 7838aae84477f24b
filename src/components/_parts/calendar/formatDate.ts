import type { Platform } from '../../../react/settings.js';

/** A date as a filled field shows it; iPhones leave the comma out, "Feb 11 2026". Spec: visual.md 6.2. */
export function formatDate(date: string, locale: string, platform: Platform): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', calendar: 'gregory', timeZone: 'UTC' }).formatToParts(Date.parse(`${date}T12:00Z`));
  return parts.map(({ type, value }) => (platform === 'ios' && type === 'literal' && value === ', ' ? ' ' : value)).join('');
}
