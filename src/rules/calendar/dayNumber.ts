import type { IsoDate } from './isoDate.ts';

/** A calendar day as whole days since 1 January 1970. Reckoning happens on these, never on text. */
export type DayNumber = number;

export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days from 1 March of year 0 to the start of an era of 400 years. */
const daysPerEra = 146_097;
const daysToEpoch = 719_468;

/** The day number of a day of the Gregorian calendar; years start in March, so February ends them. */
export function dayNumber({ year, month, day }: CivilDay): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPerEra + yearOfEra * 365 + leapDays + dayOfYear - daysToEpoch;
}

/** Year, month and day of a day number. */
export function civilDay(number: DayNumber): CivilDay {
  const sinceMarch = number + daysToEpoch;
  const era = Math.floor(sinceMarch / daysPerEra);
  const dayOfEra = sinceMarch - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

export function dayNumberOf(date: IsoDate): DayNumber {
  return dayNumber({
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  });
}

const isoDates = new Map<DayNumber, IsoDate>();

/** The day as text. Plans name the same few thousand days again and again, so each is kept. */
export function isoDateOf(number: DayNumber): IsoDate {
  const known = isoDates.get(number);
  if (known) return known;
  const text = written(number);
  isoDates.set(number, text);
  return text;
}

function written(number: DayNumber): IsoDate {
  const { year, month, day } = civilDay(number);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}

/** 0 is Monday, 6 is Sunday. */
export const weekday = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 31);
}

/**
 * The day with the same number some months later; where that month has no such day, its last day
 * (§ 188 Abs. 3 BGB).
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDay(number);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return dayNumber({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
