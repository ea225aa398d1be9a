import {
  ceilingAmount,
  lawAt,
  type IsoDate,
  type LawParameter,
  type LawValue,
} from '../../rules/index.ts';
import { germanDate } from '../dates.ts';
import { countedTime, germanNumber, numberWord, unitNoun } from './numerals.ts';
import type { LawForm } from './tokens.ts';

const nbsp = '\u00a0';

const countNouns = {
  persons: ['Person', 'Personen'],
  hoursPerWeek: ['Stunde je Woche', 'Stunden je Woche'],
  hours: ['Stunde', 'Stunden'],
  monthlySalaries: ['Monatsgehalt', 'Monatsgehälter'],
  lessons: ['Unterrichtseinheit', 'Unterrichtseinheiten'],
  points: ['Punkt', 'Punkte'],
  percentagePoints: ['Prozentpunkt', 'Prozentpunkte'],
  states: ['Staat', 'Staaten'],
  contributionMonths: ['Beitragsmonat', 'Beitragsmonate'],
  employees: ['Beschäftigte', 'Beschäftigte'],
} as const;

type Day = { readonly date: IsoDate; readonly asOf: IsoDate };

/** „411 €“, „37,50 €“: cents only where the value has any. */
export function formatEuro(euro: number): string {
  return `${germanNumber(euro, Number.isInteger(euro) ? 0 : 2)}${nbsp}€`;
}

function formatRange(min: number | null, max: number | null, unit: string, before = ''): string {
  if (min !== null && max !== null && min !== max) {
    return `${germanNumber(min)} bis ${germanNumber(max)}${nbsp}${unit}`;
  }
  if (min !== null && max === null) return `mindestens ${germanNumber(min)}${nbsp}${unit}`;
  return `${min === null ? before : ''}${germanNumber(max ?? min ?? 0)}${nbsp}${unit}`;
}

function formatShare(
  value: Extract<LawValue, { kind: 'shareOfCeiling' }>,
  form: LawForm,
  day: Day,
): string {
  const share = `${germanNumber(value.percent)}${nbsp}Prozent`;
  if (form.percent) return share;
  const amount = ceilingAmount(value, day.date, day.asOf);
  if (!amount) return `${share} der Beitragsbemessungsgrenze`;
  return `${formatEuro(amount.euro)}${form.year ? ` (${amount.year})` : ''}`;
}

/** The bare number, e.g. for „für 411 Euro“. */
function formatBare(value: LawValue): string | undefined {
  if (value.kind === 'money') return germanNumber(value.euro);
  if (value.kind === 'percent' || value.kind === 'shareOfCeiling')
    return germanNumber(value.percent);
  if (value.kind === 'age') return germanNumber(value.years);
  if (value.kind === 'duration' || value.kind === 'count') return germanNumber(value.amount);
  return undefined;
}

/** A law value as German text; `day` selects the yearly ceiling behind a share. */
export function formatValue(value: LawValue, form: LawForm, day: Day): string {
  const bare = form.bare ? formatBare(value) : undefined;
  if (bare) return bare;
  switch (value.kind) {
    case 'money':
      return formatEuro(value.euro);
    case 'moneyRange':
      return formatRange(value.min, value.max, '€', 'bis zu ');
    case 'percent':
      return `${germanNumber(value.percent)}${nbsp}Prozent`;
    case 'shareOfCeiling':
      return formatShare(value, form, day);
    case 'duration':
      return countedTime(value.amount, value.unit, form);
    case 'durationRange':
      return formatRange(value.min, value.max, unitNoun(value.unit, form), 'bis zu ');
    case 'age':
      return `${form.words ? numberWord(value.years) : value.years}${nbsp}Jahre${form.grammar === 'dat' ? 'n' : ''}`;
    case 'count':
      return `${form.words ? numberWord(value.amount) : germanNumber(value.amount)}${nbsp}${countNouns[value.unit][value.amount === 1 ? 0 : 1]}`;
    case 'day':
      return germanDate(value.date);
  }
}

/**
 * What a page prints for a parameter on a day. A value that is repealed or not yet in force is said,
 * never replaced by another version.
 */
export function formatParameter(parameter: LawParameter, form: LawForm, day: Day): string {
  const found = lawAt(parameter, day.date, day.asOf);
  if (found.kind === 'known') return formatValue(found.value, form, day);
  if (found.kind === 'repealed') return `aufgehoben seit ${germanDate(found.since)}`;
  return `gilt erst ab ${germanDate(found.first)}`;
}
