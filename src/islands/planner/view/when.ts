import type { AssumedDays, Bound, Moment, PlanDay } from '../../../rules/index.ts';
import { germanDate, shortDate } from '../../../lib/dates.ts';

const nbsp = '\u00a0';
const shortMonths = [
  'Jan',
  'Feb',
  'März',
  'Apr',
  'Mai',
  'Juni',
  'Juli',
  'Aug',
  'Sep',
  'Okt',
  'Nov',
  'Dez',
];

/** „28. Dez“, for the room beside a bar. */
function tinyDate(iso: string): string {
  const [, month, day] = iso.split('-');
  return `${Number(day)}.${nbsp}${shortMonths[Number(month) - 1] ?? ''}`;
}

/** Weeks that have passed, counted up: a plan promises no day that it does not reach. */
export const weekOf = ({ day }: PlanDay): number => Math.ceil(day / 7);

const weekWords = (week: number): string => (week <= 0 ? 'gleich' : `Woche${nbsp}${week}`);

/** „3. Mai 2027“, „nach 22 Wochen“, or that it is open. */
export function longDay(day: PlanDay | null): string {
  if (!day) return 'offen';
  if (day.date) return germanDate(day.date);
  const weeks = weekOf(day);
  if (weeks <= 0) return 'sofort';
  return `nach ${weeks}${nbsp}${weeks === 1 ? 'Woche' : 'Wochen'}`;
}

/** „03.05.2027“ or „Woche 22“, for tables. */
export function tableDay(day: PlanDay | null): string {
  if (!day) return 'offen';
  return day.date ? shortDate(day.date) : weekWords(weekOf(day));
}

const tapeDay = (day: PlanDay): string => (day.date ? tinyDate(day.date) : weekWords(weekOf(day)));

/** „28. Dez bis 25. Jan“, „Woche 4 bis 8“: when a step ends, earliest to latest. */
export function tapeTime({ earliest, latest }: Moment): string {
  if (!earliest) return 'offen';
  if (!latest) return `ab ${tapeDay(earliest)}, Ende offen`;
  const [from, to] = [tapeDay(earliest), tapeDay(latest)];
  if (from === to) return from;
  const both = !earliest.date && weekOf(earliest) > 0;
  return `${from} bis ${both ? weekOf(latest) : to}`;
}

/** „10 Tage“, „4 Wochen“: whole weeks from two on. */
export function daysWords(days: number): string {
  const weeks = days / 7;
  if (Number.isInteger(weeks) && weeks > 1) return `${weeks}${nbsp}Wochen`;
  return `${days}${nbsp}${days === 1 ? 'Tag' : 'Tage'}`;
}

/** „2 bis 8 Wochen“, „3 Tage bis 4 Wochen“: the unit once where both have the same. */
export function betweenWords(low: string, high: string): string {
  const [amount = '', unit] = low.split(nbsp);
  return unit === high.split(nbsp)[1] ? `${amount} bis ${high}` : `${low} bis ${high}`;
}

/** „rund 15 Wochen“ from four weeks on, days below: for spans that nobody plans by. */
export const aboutWords = (days: number): string =>
  days < 28 ? daysWords(days) : `rund${nbsp}${daysWords(Math.round(days / 7) * 7)}`;

/** „2 bis 8 Wochen“, „bis zu 10 Tage“ from an assumption; null: nothing is assumed. */
export function assumedWords({ earliest, latest }: AssumedDays): string | null {
  if (latest === null) return earliest === null ? null : `mindestens ${daysWords(earliest)}`;
  if (earliest === null || earliest === 0)
    return latest === 0 ? 'am selben Tag' : `bis zu ${daysWords(latest)}`;
  if (earliest === latest) return daysWords(latest);
  const inWeeks = earliest % 7 === 0 && latest % 7 === 0 && latest > 7;
  return inWeeks
    ? `${earliest / 7} bis ${latest / 7}${nbsp}Wochen`
    : `${daysWords(earliest)} bis ${daysWords(latest)}`;
}

export const boundTexts: Record<Bound, string> = {
  earliest: 'frühestens',
  typical: 'üblich',
  latest: 'spätestens',
};
