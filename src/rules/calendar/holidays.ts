import type { Land } from '../case/types.ts';
import { dayNumber, weekday, type DayNumber } from './dayNumber.ts';

/**
 * Where a period runs: in a Land, in an unknown one (`everyLand`: what is a holiday anywhere is left
 * free), or where only the holidays count that all Länder share.
 */
export type Place = Land | 'everyLand' | 'nationwide';

/** Easter Sunday of the Gregorian calendar (Gauß, with the corrections of Lichtenberg). */
function easterSunday(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const correction = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - ((fullMoon - firstSunday) % 7);
  return dayNumber({ year, month: 3, day: 1 }) + fullMoon + distance - 1;
}

type Fixed = { readonly month: number; readonly day: number };

/** A holiday by law of the Länder (3 October: of the Federation, Art. 2 Abs. 2 Einigungsvertrag). */
type Holiday = {
  readonly on: Fixed | { readonly easter: number } | 'repentance';
  /** Länder in which the day is a holiday, at least in some municipalities; none: everywhere. */
  readonly laender?: readonly Land[];
  /** First year, where the day became a holiday later than 2017. */
  readonly since?: number;
};

const holidayTable: readonly Holiday[] = [
  { on: { month: 1, day: 1 } },
  { on: { month: 1, day: 6 }, laender: ['BW', 'BY', 'ST'] },
  { on: { month: 3, day: 8 }, laender: ['BE'], since: 2019 },
  { on: { month: 3, day: 8 }, laender: ['MV'], since: 2023 },
  { on: { easter: -2 } },
  { on: { easter: 1 } },
  { on: { month: 5, day: 1 } },
  { on: { easter: 39 } },
  { on: { easter: 50 } },
  // Corpus Christi: in Saxony and Thuringia only in some municipalities, which is the longer reading.
  { on: { easter: 60 }, laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL', 'SN', 'TH'] },
  // Assumption Day: in Bavaria only in municipalities with a Catholic majority.
  { on: { month: 8, day: 15 }, laender: ['BY', 'SL'] },
  { on: { month: 9, day: 20 }, laender: ['TH'], since: 2019 },
  { on: { month: 10, day: 3 } },
  {
    on: { month: 10, day: 31 },
    laender: ['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH'],
    since: 2018,
  },
  { on: { month: 11, day: 1 }, laender: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { on: 'repentance', laender: ['SN'] },
  { on: { month: 12, day: 25 } },
  { on: { month: 12, day: 26 } },
];

/** The Wednesday before 23 November (Buß- und Bettag). */
function repentanceDay(year: number): DayNumber {
  const reference = dayNumber({ year, month: 11, day: 23 });
  return reference - ((weekday(reference) + 5) % 7 || 7);
}

function dayOf({ on }: Holiday, year: number): DayNumber {
  if (on === 'repentance') return repentanceDay(year);
  return 'easter' in on ? easterSunday(year) + on.easter : dayNumber({ year, ...on });
}

function counts({ laender, since }: Holiday, year: number, place: Place): boolean {
  if (since !== undefined && year < since) return false;
  if (!laender || place === 'everyLand') return true;
  return place !== 'nationwide' && laender.includes(place);
}

const cache = new Map<Place, Map<number, ReadonlySet<DayNumber>>>();

/** The public holidays of a year at a place; Sundays are not among them by themselves. */
export function holidays(year: number, place: Place): ReadonlySet<DayNumber> {
  const years = cache.get(place) ?? new Map<number, ReadonlySet<DayNumber>>();
  cache.set(place, years);
  const known = years.get(year);
  if (known) return known;
  const days = new Set(
    holidayTable
      .filter((holiday) => counts(holiday, year, place))
      .map((holiday) => dayOf(holiday, year)),
  );
  years.set(year, days);
  return days;
}
