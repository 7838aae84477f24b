import type { FieldIssue } from '../../engine/resolved.js';
import type { Settings } from '../../react/settings.js';
import { formatDate } from './calendar/formatDate.js';
import { validDate } from './calendar/validDate.js';
import { sizeText } from './files/sizeText.js';

/** What a verdict fills into its text, as the reader writes it: days and sizes of files in words, all else as it is. */
export function issueParams({ id, params }: FieldIssue, { locale, platform }: Pick<Settings, 'locale' | 'platform'>): FieldIssue['params'] {
  const written = Object.entries(params).map(([name, value]) => {
    if (id === 'fileTooLarge' && name === 'size') return [name, sizeText(Number(value), locale)];
    const isDay = (id === 'dateTooEarly' || id === 'dateTooLate') && validDate(String(value)) !== undefined;
    return [name, isDay ? formatDate(String(value), locale, platform) : value];
  });
  return Object.fromEntries(written) as FieldIssue['params'];
}
