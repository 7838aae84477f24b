import { describe, expect, it } from 'vitest';
import { dayRules } from '../../../src/components/_parts/calendar/dayRules.js';
import { readDate } from '../../../src/components/_parts/calendar/readDate.js';
import { isClosed, rangeOf, turned } from '../../../src/components/_parts/wheels/turned.js';
import { typedRow } from '../../../src/components/_parts/wheels/typedRow.js';
import { wheelOrder } from '../../../src/components/_parts/wheels/wheelOrder.js';
import { wheelRows } from '../../../src/components/_parts/wheels/wheelRows.js';

const day = (text: string) => {
  const date = readDate(text);
  if (!date) throw new Error(text);
  return date;
};
const wide = dayRules({});

describe('the wheels of a locale', () => {
  it.each([['en-US', 'month day year'], ['en-GB', 'day month year'], ['de', 'day month year'], ['ja', 'year month day'], ['zh-CN', 'year month day'], ['ar-EG', 'day month year'], ['hu', 'year month day']])(
    'stand in %s in the order %s', (locale, order) => expect(wheelOrder(locale).join(' ')).toBe(order));

  const words = (locale: string, rules = dayRules({ minDate: '2026-01-01', maxDate: '2027-01-01' })) =>
    (['day', 'month', 'year'] as const).map((part) => wheelRows(part, rules, locale).map((row) => row.words));
  it.each([
    ['en-US', '11', 'February', '2026'], ['ja', '11日', '2月', '2026年'], ['ar-EG', '١١', 'فبراير', '٢٠٢٦'], ['ru', '11', 'февраль', '2026'],
  ])('say in %s %s, %s, %s', (locale, eleventh, second, year) => {
    const [days, months, years] = words(locale);
    expect([days![10], months![1], years![0], days!.length, months!.length, years!.length]).toEqual([eleventh, second, year, 31, 12, 2]);
  });
  it('have one row where limits are crossed, and write years under 100', () => {
    expect(wheelRows('year', dayRules({ minDate: '2030-01-01', maxDate: '2026-01-01' }), 'en')).toEqual([{ value: 2030, words: '2030' }]);
    expect(wheelRows('year', dayRules({ minDate: '0050-01-01', maxDate: '0051-01-01' }), 'en')).toEqual([{ value: 50, words: '50' }, { value: 51, words: '51' }]);
  });
});

describe('turned', () => {
  it.each([
    ['2027-01-31', 'month', 2, '2027-02-28'], ['2028-01-31', 'month', 2, '2028-02-29'], ['2028-02-29', 'year', 2027, '2027-02-28'],
    ['2027-04-12', 'day', 31, '2027-04-30'], ['2027-12-31', 'month', 1, '2027-01-31'],
  ] as const)('leads from %s by %s %i to %s', (from, part, value, to) => expect(turned(day(from), part, value, wide).toString()).toBe(to));

  const narrow = dayRules({ minDate: '2026-02-03', maxDate: '2027-04-20', unavailableDates: ['2026-03-12'] });
  it('keeps to the limits', () => {
    expect(turned(day('2026-03-01'), 'month', 1, narrow).toString()).toBe('2026-02-03');
    expect(turned(day('2026-12-24'), 'year', 2027, narrow).toString()).toBe('2027-04-20');
  });
  it('knows which rows lead nowhere', () => {
    const march = day('2026-03-01');
    expect([12, 13, 31].map((value) => isClosed('day', value, march, narrow))).toEqual([true, false, false]);
    expect(isClosed('day', 31, day('2026-04-01'), narrow)).toBe(true);
    expect([1, 2, 12].map((value) => isClosed('month', value, day('2026-03-31'), narrow))).toEqual([true, false, false]);
    expect([4, 5].map((value) => isClosed('month', value, day('2027-04-01'), narrow))).toEqual([false, true]);
    expect([rangeOf('day', day('2028-02-01'), wide), rangeOf('year', march, narrow)]).toEqual([{ first: 1, last: 29 }, { first: 2026, last: 2027 }]);
  });
});

describe('typedRow', () => {
  const typed = (text: string, part: 'day' | 'month' | 'year', locale = 'en') => typedRow(text, wheelRows(part, wide, locale))?.value;
  it('finds numbers only when they are whole, in any digits', () => {
    expect([typed('1', 'day'), typed('11', 'day'), typed('07', 'day'), typed('45', 'day'), typed('202', 'year'), typed('2026', 'year')]).toEqual([1, 11, 7, undefined, undefined, 2026]);
    expect([typed('١١', 'day', 'ar-EG'), typed('٢٠٢٦', 'year', 'ar-EG')]).toEqual([11, 2026]);
  });
  it('finds months by the beginning of their name', () => expect([typed('ma', 'month'), typed('MAY', 'month'), typed('mx', 'month'), typed('фев', 'month', 'ru')]).toEqual([3, 5, undefined, 2]));
});
