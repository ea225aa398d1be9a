import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addMonths,
  civilDay,
  daysInMonth,
  dayNumber,
  dayNumberOf,
  isoDateOf,
  weekday,
} from '../../src/rules/calendar/dayNumber.ts';
import { holidays, type Place } from '../../src/rules/calendar/holidays.ts';
import {
  addOfficeDays,
  addStatutoryWorkingDays,
  nextOfficeDay,
} from '../../src/rules/calendar/workingDays.ts';
import { isoDate, parseIsoDate } from '../../src/rules/index.ts';
import { laender, runs, patience } from './arbitraries.ts';

vi.setConfig({ testTimeout: patience });

const places: readonly Place[] = [...laender, 'everyLand', 'nationwide'];
const anyDay = fc.integer({ min: -36_525, max: 73_050 });
const place = fc.constantFrom(...places);
const isFree = (day: number, at: Place) => holidays(civilDay(day).year, at).has(day);
const on = (date: string) => dayNumberOf(isoDate(date));

describe('day numbers', () => {
  test('are the days of the calendar that the platform knows', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const known = new Date(day * 86_400_000);
        expect(isoDateOf(day)).toBe(known.toISOString().slice(0, 10));
        expect(dayNumber(civilDay(day))).toBe(day);
        expect(weekday(day)).toBe((known.getUTCDay() + 6) % 7);
      }),
      { numRuns: runs },
    );
  });

  test('9: months later is the same day of the month, or the last one it has', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const [from, to] = [civilDay(day), civilDay(addMonths(day, months))];
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDateOf(addMonths(on(from), months))).toBe(to);
  });

  test('know no 30 February, no month 13 and no text', () => {
    for (const text of [
      '2027-02-29',
      '2027-02-30',
      '2027-13-01',
      '2027-00-10',
      'morgen',
      '2027-1-1',
    ])
      expect(parseIsoDate(text)).toBeUndefined();
    expect(parseIsoDate('2028-02-29')).toBe('2028-02-29');
  });
});

describe('9: working days', () => {
  test('never end on a Sunday or a holiday of the place', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), place, (day, amount, at) => {
        const end = addStatutoryWorkingDays(day, amount, at);
        expect(weekday(end)).not.toBe(6);
        expect(isFree(end, at)).toBe(false);
        expect(end - day).toBeGreaterThanOrEqual(amount);
      }),
      { numRuns: runs },
    );
  });

  test('of an office are Monday to Friday and never a holiday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), place, (day, amount, at) => {
        for (const end of [nextOfficeDay(day, at), addOfficeDays(day, amount, at)]) {
          expect(weekday(end)).toBeLessThan(5);
          expect(isFree(end, at)).toBe(false);
          expect(end).toBeGreaterThanOrEqual(day);
        }
        expect(addOfficeDays(day, amount, at)).toBeGreaterThanOrEqual(
          addStatutoryWorkingDays(day, amount, at),
        );
      }),
      { numRuns: runs },
    );
  });

  test('three Werktage from Thursday before Whitsun 2027 end on Thursday: Monday is a holiday', () => {
    expect(isoDateOf(addStatutoryWorkingDays(on('2027-05-13'), 3, 'NW'))).toBe('2027-05-18');
    expect(isoDateOf(addOfficeDays(on('2027-05-13'), 3, 'NW'))).toBe('2027-05-19');
  });
});

describe('holidays', () => {
  const named = (year: number, at: Place) => [...holidays(year, at)].map(isoDateOf).sort();

  test('of Lower Saxony in 2027', () => {
    expect(named(2027, 'NI')).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-10-31',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  test('of Bavaria in 2026 and Saxony in 2026', () => {
    expect(named(2026, 'BY')).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
      '2026-08-15',
      '2026-10-03',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(named(2026, 'SN')).toContain('2026-11-18');
    expect(named(2027, 'SN')).toContain('2027-11-17');
    expect(named(2022, 'SN')).toContain('2022-11-16');
  });

  test('that came later than others do not reach back', () => {
    expect(named(2018, 'BE')).not.toContain('2018-03-08');
    expect(named(2019, 'BE')).toContain('2019-03-08');
    expect(named(2022, 'MV')).not.toContain('2022-03-08');
    expect(named(2023, 'MV')).toContain('2023-03-08');
  });

  test.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of Easter %i follow %s', (year, sunday) => {
    expect(named(year, 'nationwide')).toContain(isoDateOf(on(sunday) + 1));
    expect(named(year, 'nationwide')).toContain(isoDateOf(on(sunday) - 2));
  });
});
