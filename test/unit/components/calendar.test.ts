import { CalendarDate } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { dateAfterKey } from '../../../src/components/_parts/calendar/dateAfterKey.js';
import { clampDate, dayRules, isPickable } from '../../../src/components/_parts/calendar/dayRules.js';
import { formatDate } from '../../../src/components/_parts/calendar/formatDate.js';
import { dayName, monthName, spokenDate } from '../../../src/components/_parts/calendar/dateWords.js';
import { monthGrid } from '../../../src/components/_parts/calendar/monthGrid.js';
import { isRangeEnd } from '../../../src/components/_parts/calendar/rangeRules.js';
import { readDate } from '../../../src/components/_parts/calendar/readDate.js';
import { validDate } from '../../../src/components/_parts/calendar/validDate.js';

const day = (text: string) => {
  const date = readDate(text);
  if (!date) throw new Error(text);
  return date;
};

describe('readDate and validDate', () => {
  it.each(['', '2026-02-30', '2027-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-2-3', '1767225600000', '+002026-01-01', '2026-01-01T00:00', ' 2026-01-01', 'x', undefined])(
    'refuse %j', (text) => expect([readDate(text), validDate(text)]).toEqual([undefined, undefined]));
  it.each([['2028-02-29', 2028, 2, 29], ['1900-01-01', 1900, 1, 1], ['0050-03-31', 50, 3, 31], ['2100-12-31', 2100, 12, 31]] as const)(
    'take %s', (text, year, month, date) => expect([readDate(text), validDate(text)]).toEqual([new CalendarDate(year, month, date), text]));
});

describe('monthGrid', () => {
  const shape = (month: string, locale: string) => monthGrid(day(month), locale).map((week) => week.map((date) => date?.day ?? '.').join(' '));
  it('starts weeks where the locale does', () => {
    expect(shape('2026-02-11', 'en-US')).toEqual(['1 2 3 4 5 6 7', '8 9 10 11 12 13 14', '15 16 17 18 19 20 21', '22 23 24 25 26 27 28']);
    expect(shape('2026-02-11', 'de')[0]).toBe('. . . . . . 1');
    expect(shape('2026-05-01', 'ar-EG')[0]).toBe('. . . . . . 1');
  });
  it('shows six weeks where a month needs them', () => expect(shape('2026-08-31', 'en-US')).toHaveLength(6));
});

describe('dayRules', () => {
  it('keeps to limits, closed days and days of the week', () => {
    const rules = dayRules({ minDate: '2026-02-02', maxDate: '2026-02-20', unavailableDates: ['2026-02-05'], includeDays: ['Mon', 'Thu', 'Fri'] });
    const may = (text: string) => isPickable(day(text), rules);
    expect(['2026-02-02', '2026-02-06', '2026-02-20'].map(may)).toEqual([true, true, true]);
    expect(['2026-01-30', '2026-02-23', '2026-02-05', '2026-02-03'].map(may)).toEqual([false, false, false, false]);
  });
  it('falls back to the widest limits', () => {
    const rules = dayRules({ minDate: 'soon', maxDate: '' });
    expect([rules.min.toString(), rules.max.toString()]).toEqual(['1900-01-01', '2100-12-31']);
  });
  it('clamps, also between limits that are crossed', () => {
    const rules = dayRules({ minDate: '2026-02-02', maxDate: '2026-02-20' });
    expect(clampDate(day('2025-01-01'), rules).toString()).toBe('2026-02-02');
    expect(clampDate(day('2027-01-01'), rules).toString()).toBe('2026-02-20');
    expect(clampDate(day('2026-02-10'), rules).toString()).toBe('2026-02-10');
    expect(clampDate(day('2026-02-10'), dayRules({ minDate: '2026-03-01', maxDate: '2026-01-01' }))).toBeDefined();
  });
});

describe('isRangeEnd', () => {
  it('counts end minus start', () => {
    const end = (text: string, rules = {}) => isRangeEnd(day('2026-02-10'), day(text), rules);
    expect([end('2026-02-10'), end('2026-02-09'), end('2026-03-10')]).toEqual([true, false, true]);
    expect([end('2026-02-11', { minDays: 2 }), end('2026-02-12', { minDays: 2 })]).toEqual([false, true]);
    expect([end('2026-02-13', { maxDays: 3 }), end('2026-02-14', { maxDays: 3 })]).toEqual([true, false]);
    expect(end('2026-03-10', { maxDays: 28 })).toBe(true);
  });
});

describe('dateAfterKey', () => {
  const after = (key: string, shift = false, rtl = false, locale = 'en-US') => dateAfterKey(day('2026-01-31'), { key, shift, rtl, locale })?.toString();
  it('follows the date grid pattern', () => {
    expect([after('ArrowRight'), after('ArrowLeft'), after('ArrowDown'), after('ArrowUp')]).toEqual(['2026-02-01', '2026-01-30', '2026-02-07', '2026-01-24']);
    expect([after('Home'), after('End'), after('Home', false, false, 'de')]).toEqual(['2026-01-25', '2026-01-31', '2026-01-26']);
    expect([after('PageDown'), after('PageUp'), after('PageDown', true), after('PageUp', true)]).toEqual(['2026-02-28', '2025-12-31', '2027-01-31', '2025-01-31']);
  });
  it('turns left and right round in right-to-left text, and leaves other keys alone', () => {
    expect([after('ArrowRight', false, true), after('ArrowLeft', false, true), after('a'), after('Tab')]).toEqual(['2026-01-30', '2026-02-01', undefined, undefined]);
  });
});

describe('formatDate', () => {
  it('says the same day in every zone, without a comma on iPhones', () => {
    expect(formatDate('2026-02-11', 'en-US', 'ios')).toBe('Feb 11 2026');
    expect(formatDate('2026-02-11', 'en-US', 'android')).toBe('Feb 11, 2026');
    expect(formatDate('2023-06-07', 'en-GB', 'android')).toBe('7 Jun 2023');
  });
  it('names days and months', () => {
    expect(spokenDate(day('2026-02-11'), 'en-US')).toBe('Wednesday, February 11, 2026');
    expect([monthName(day('2026-02-11'), 'pt-BR', false), dayName(day('2026-02-11'), 'en', 'narrow'), dayName(day('2026-02-11'), 'en', 'long')]).toEqual(['fevereiro', 'W', 'Wednesday']);
  });
});
