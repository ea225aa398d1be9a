import { addMonths, dayNumber, dayNumberOf, type DayNumber } from '../calendar/dayNumber.ts';
import type { Place } from '../calendar/holidays.ts';
import { addOfficeDays, addStatutoryWorkingDays, nextOfficeDay } from '../calendar/workingDays.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { DurationUnit } from '../law/types.ts';
import type { Bound } from './types.ts';

/** End of a period, and by how many days it moved off a weekend or holiday. */
export type PeriodEnd = { readonly end: number; readonly moved: number };

/**
 * Counts periods. With a date the numbers are days of the calendar; without one they are days from
 * day 0, and months and working days are reckoned as short or as long as they can be.
 */
export type Clock = {
  /** Day on which the law data is looked up for a start; undefined: by the day itself. */
  readonly lawDay: DayNumber | undefined;
  readonly endOf: (
    start: number,
    amount: number,
    unit: DurationUnit,
    bound: Bound,
    place: Place,
  ) => PeriodEnd;
};

function rawEnd(start: number, amount: number, unit: DurationUnit): number {
  switch (unit) {
    case 'weeks':
      return start + 7 * amount;
    case 'months':
      return addMonths(start, amount);
    case 'years':
      return addMonths(start, 12 * amount);
    case 'days':
    case 'statutoryWorkingDays':
      return start + amount;
  }
}

/** The law does not say whether Saturday counts as Werktag in § 81a Abs. 3: the later end is taken. */
function workingDaysEnd(start: number, amount: number, place: Place): number {
  const withSaturday = nextOfficeDay(addStatutoryWorkingDays(start, amount, place), place);
  return Math.max(withSaturday, addOfficeDays(start, amount, place));
}

/**
 * Counts in the calendar: the day of the event does not count (§ 187 Abs. 1 BGB), weeks and months
 * end on the day of the same name or number (§ 188 Abs. 2, 3). An end on Saturday, Sunday or a
 * holiday moves to the next office day (§ 193 BGB, § 31 Abs. 3 VwVfG); only the earliest bound stays.
 */
export const calendarClock: Clock = {
  lawDay: undefined,
  endOf: (start, amount, unit, bound, place) => {
    if (bound === 'earliest') {
      const end =
        unit === 'statutoryWorkingDays'
          ? addStatutoryWorkingDays(start, amount, place)
          : rawEnd(start, amount, unit);
      return { end, moved: 0 };
    }
    if (unit === 'statutoryWorkingDays') {
      return { end: workingDaysEnd(start, amount, place), moved: 0 };
    }
    const raw = rawEnd(start, amount, unit);
    const end = nextOfficeDay(raw, place);
    return { end, moved: end - raw };
  },
};

type Span = { readonly shortest: number; readonly longest: number };

const monthSpans = new Map<number, Span>();
/** Two leap years lie within; longer stretches repeat, the years without leap day are shorter. */
const scanFrom = dayNumber({ year: 2023, month: 1, day: 1 });
const scanDays = 8 * 366;

/** The fewest and the most days that a number of months can have. */
function monthSpan(months: number): Span {
  const known = monthSpans.get(months);
  if (known) return known;
  const lengths = Array.from(
    { length: scanDays },
    (_, index) => addMonths(scanFrom + index, months) - (scanFrom + index),
  );
  const span = { shortest: Math.min(...lengths), longest: Math.max(...lengths) };
  monthSpans.set(months, span);
  return span;
}

const averageMonth = 365.25 / 12;

function monthsInDays(months: number, bound: Bound): number {
  if (bound === 'typical') return Math.round(months * averageMonth);
  const { shortest, longest } = monthSpan(months);
  return bound === 'earliest' ? shortest : longest;
}

function daysIn(amount: number, unit: DurationUnit, bound: Bound): number {
  switch (unit) {
    case 'days':
      return amount;
    case 'weeks':
      return 7 * amount;
    case 'months':
      return monthsInDays(amount, bound);
    case 'years':
      return monthsInDays(12 * amount, bound);
    case 'statutoryWorkingDays':
      // Five days of work to the week; the longest run has a weekend after each five begun.
      return bound === 'latest' ? amount + 2 * Math.ceil(amount / 5) : amount;
  }
}

/** Counts without a date: weekends and holidays are not known yet. */
export const weeksClock = (asOf: IsoDate): Clock => ({
  lawDay: dayNumberOf(asOf),
  endOf: (start, amount, unit, bound) => ({
    end: start + daysIn(amount, unit, bound),
    moved: 0,
  }),
});
