import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/engine/fields/dates.js';
import { dayAt, startOfDay } from '../../src/engine/fields/zonedDay.js';

const day = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) }).map((time) => new Date(time).toISOString().slice(0, 10));
const zone = fc.constantFrom('UTC', 'America/New_York', 'America/Sao_Paulo', 'Asia/Beirut', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/London', 'Pacific/Auckland', 'Pacific/Kiritimati');

describe('days of a zone', () => {
  it('begin where the day before ends', () => {
    fc.assert(fc.property(day, zone, (date, where) => {
      // The day a zone skipped when it moved across the date line begins nowhere.
      fc.pre(!(where === 'Pacific/Kiritimati' && /^199[45]-(12-31|01-01)$/.test(date)));
      const start = startOfDay(date, where);
      expect(dayAt(start, where)).toBe(date);
      expect(dayAt(start - 1, where) < date).toBe(true);
    }), { numRuns: 2_000 });
  });

  it('exist or do not, like those of the calendar', () => {
    const part = (max: number) => fc.nat(max).map((value) => String(value).padStart(2, '0'));
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), part(13), part(32), (year, month, dayOfMonth) => {
      const written = `${String(year).padStart(4, '0')}-${month}-${dayOfMonth}`;
      const made = new Date(0);
      made.setUTCFullYear(year, Number(month) - 1, Number(dayOfMonth));
      expect(isDate(written)).toBe(made.toISOString().slice(0, 10) === written);
    }), { numRuns: 2_000 });
  });
});
