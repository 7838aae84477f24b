import { parseAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, startOfDay } from '../../../src/engine/fields/zonedDay.js';

const zones = ['UTC', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tehran', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Cairo'];

describe('README 32: days and timestamps in a zone', () => {
  it.each([
    ['a skipped midnight starts behind the skip', '2018-11-04', 'America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)],
    ['a repeated midnight starts at the first instant of the new day', '2018-02-18', 'America/Sao_Paulo', Date.UTC(2018, 1, 18, 3)],
    ['half an hour off', '2024-01-15', 'Asia/Kolkata', Date.UTC(2024, 0, 14, 18, 30)],
  ])('%s', (_, date, zone, instant) => {
    expect(startOfDay(date, zone)).toBe(instant);
  });

  it('agrees with a calendar library on random days and instants', () => {
    const day = fc.date({ min: new Date('1970-01-05'), max: new Date('2037-12-28'), noInvalidDate: true });
    fc.assert(fc.property(day, fc.constantFrom(...zones), (instant, zone) => {
      const date = instant.toISOString().slice(0, 10);
      expect(dayAt(instant.getTime(), zone)).toBe(toCalendarDate(parseAbsolute(instant.toISOString(), zone)).toString());
      // Apia skipped a whole day in 2011; a day that never was has no start.
      if (toCalendarDate(toZoned(parseDate(date), zone)).toString() === date) expect(startOfDay(date, zone)).toBe(toZoned(parseDate(date), zone).toDate().getTime());
    }), { numRuns: 500 });
  });
});
