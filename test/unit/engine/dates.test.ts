import { describe, expect, it } from 'vitest';
import { complete, examples, fieldNode, fieldOf, footer, messageOf, oneScreen, pressFooter, shows, start, textsOf } from '../../support/flowWith.js';

const noonUtc = '1782993600000'; // 2 July 2026, 12:00 UTC
const picker = (version: string, extra: object = {}) => oneScreen(
  [{ type: 'DatePicker', name: 'day', label: 'day', ...extra }, shows('${form.day}'), footer(complete({ day: '${form.day}' }))],
  { terminal: true, ...examples({ given: noonUtc, min: '1782950400000' }) }, { version },
);
const sent = (version: string, timeZone?: string) => {
  const flow = start(picker(version), timeZone === undefined ? {} : { timeZone });
  flow.change('day', '2026-07-02');
  pressFooter(flow);
  return flow.response()?.params['day'];
};

describe('DatePicker from 5.0', () => {
  it('holds and sends YYYY-MM-DD, whatever the zone', () => {
    expect([sent('5.0'), sent('7.3', 'Pacific/Auckland')]).toEqual(['2026-07-02', '2026-07-02']);
  });

  it('does not read timestamps', () => {
    expect(fieldOf(start(picker('5.0', { 'init-value': '${data.given}' })), 'day').value).toBe('');
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow', '0000-01-01'])('does not take %s for a date', (text) => {
    const flow = start(picker('7.3'));
    flow.change('day', text);
    expect(fieldOf(flow, 'day').value).toBe('');
  });

  it('takes a leap day, and can be emptied', () => {
    const flow = start(picker('7.3'));
    flow.change('day', '2028-02-29');
    expect(fieldOf(flow, 'day').value).toBe('2028-02-29');
    flow.change('day', '');
    expect(fieldOf(flow, 'day').value).toBe('');
  });
});

describe('DatePicker before 5.0 (README 32)', () => {
  it('sends the timestamp of local midnight, UTC unless told', () => {
    expect(sent('4.0')).toBe(String(Date.UTC(2026, 6, 2)));
    expect(sent('4.0', 'America/New_York')).toBe(String(Date.UTC(2026, 6, 2, 4)));
    expect(sent('2.1', 'Asia/Kolkata')).toBe(String(Date.UTC(2026, 6, 1, 18, 30)));
  });

  it('holds YYYY-MM-DD for the view, and reads as the timestamp', () => {
    const flow = start(picker('4.0'));
    flow.change('day', '2026-07-02');
    expect(fieldOf(flow, 'day').value).toBe('2026-07-02');
    expect(textsOf(flow)).toEqual([String(Date.UTC(2026, 6, 2))]);
  });

  it('reads timestamps in the zone, as text or number', () => {
    const day = (timeZone: string, initial: unknown = '${data.given}') => fieldOf(start(picker('4.0', { 'init-value': initial }), { timeZone }), 'day').value;
    expect([day('UTC'), day('Pacific/Kiritimati'), day('UTC', Number(noonUtc)), day('UTC', '2026-07-02')]).toEqual(['2026-07-02', '2026-07-03', '2026-07-02', '2026-07-02']);
  });

  it('reads limits the same way', () => {
    const flow = start(picker('4.0', { 'min-date': '${data.min}', 'unavailable-dates': ['${data.given}'] }));
    expect(fieldNode(flow, 'day').props).toMatchObject({ minDate: '2026-07-02', maxDate: '2100-12-31', unavailableDates: ['2026-07-02'] });
  });

  it.each(['999999999999999', '-99999999999999', '253402300800000', 1e300, 'NaN', '12.5'])('takes no harm from %s', (initial) => {
    expect(fieldOf(start(picker('4.0', { 'init-value': initial }), { timeZone: 'Pacific/Kiritimati' }), 'day').value).toBe('');
  });
});

describe('days that can be picked', () => {
  const calendar = (extra: object) => oneScreen([{ type: 'CalendarPicker', name: 'day', label: 'day', ...extra }, footer(complete())], { terminal: true });
  const verdict = (extra: object, value: string | { 'start-date': string; 'end-date': string }) => {
    const flow = start(calendar(extra));
    flow.change('day', value);
    flow.blur('day');
    return messageOf(flow, 'day');
  };

  it.each([
    [{ 'min-date': '2026-12-02' }, '2026-12-01', 'dateTooEarly'],
    [{ 'max-date': '2026-11-30' }, '2026-12-01', 'dateTooLate'],
    [{ 'unavailable-dates': ['2026-12-01'] }, '2026-12-01', 'dateUnavailable'],
    [{ 'include-days': ['Mon'] }, '2026-12-01', 'dateUnavailable'],
    [{ 'include-days': ['Tue'] }, '2026-12-01', undefined],
  ])('%o judge %s as %s', (extra, value, expected) => {
    expect(verdict(extra, value)).toBe(expected);
  });

  it.each([
    [{ 'min-days': 2 }, '2026-12-02', 'rangeTooShort'],
    [{ 'min-days': 2 }, '2026-12-03', undefined],
    [{ 'max-days': 2 }, '2026-12-04', 'rangeTooLong'],
    [{ 'unavailable-dates': ['2026-12-02'] }, '2026-12-03', undefined],
    [{ 'unavailable-dates': ['2026-12-03'] }, '2026-12-03', 'dateUnavailable'],
  ])('%o judge a range up to %s as %s (README 37)', (extra, end, expected) => {
    expect(verdict({ ...extra, mode: 'range' }, { 'start-date': '2026-12-01', 'end-date': end })).toBe(expected);
  });

  it('a start alone, or an end before the start, is an empty range (README 37)', () => {
    const flow = start(calendar({ mode: 'range', required: true }));
    for (const value of [{ 'start-date': '2026-12-01', 'end-date': '' }, { 'start-date': '2026-12-02', 'end-date': '2026-12-01' }]) {
      flow.change('day', value);
      expect(fieldOf(flow, 'day').value).toEqual({ 'start-date': '', 'end-date': '' });
    }
    expect(flow.screen()?.footer?.blocked).toBe(true);
  });

  it('a mode that hangs on the calendar itself is the single one', () => {
    const flow = start(oneScreen([{ type: 'CalendarPicker', name: 'a', label: 'a', mode: '${form.a}' }, { type: 'CalendarPicker', name: 'b', label: 'b', mode: '`${form.a} ${form.b}`' }]));
    flow.change('a', '2026-12-01');
    expect([fieldOf(flow, 'a').value, fieldOf(flow, 'b').value]).toEqual(['2026-12-01', '']);
  });
});
