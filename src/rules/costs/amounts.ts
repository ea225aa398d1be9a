import type { IsoDate } from '../calendar/isoDate.ts';
import type { Headcount, Persons } from '../case/persons.ts';
import type { ParameterId } from '../law/index.ts';
import { lawAt, type Lookup } from '../law/lookup.ts';
import type { Rulebook } from '../rulebook.ts';
import type { EuroRange } from './types.ts';

/** The days that select a version: that of the case and that of viewing. */
export type LawDays = { readonly date: IsoDate; readonly asOf: IsoDate; readonly book: Rulebook };

export function lookUp(id: ParameterId, { date, asOf, book }: LawDays): Lookup {
  return lawAt(book.find(id), date, asOf);
}

/** The amount of a parameter in euro; null when there is none for that day. */
export function amountOf(id: ParameterId, days: LawDays): EuroRange | null {
  const found = lookUp(id, days);
  if (found.kind !== 'known') return null;
  if (found.value.kind === 'money') return { min: found.value.euro, max: found.value.euro };
  return found.value.kind === 'moneyRange' ? { min: found.value.min, max: found.value.max } : null;
}

/** Fees for minors as a share of the full fee, § 50 Abs. 1 AufenthV; the full fee where unknown. */
function minorShare(days: LawDays): number {
  const found = lookUp('visa.minorFeeShare', days);
  return found.kind === 'known' && found.value.kind === 'percent' ? found.value.percent / 100 : 1;
}

const times = (amount: number | null, persons: number) =>
  amount === null ? null : amount * persons;

/** Cents, so that halves do not drift. */
const exact = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);

/**
 * One amount for several people. Everyone of unknown age counts as minor towards the least and as
 * adult towards the most.
 *
 * @param halved whether minors pay the share of § 50 AufenthV
 */
export function sumFor(
  each: EuroRange,
  { adults, minors }: Persons,
  days: LawDays,
  halved: boolean,
): EuroRange {
  const share = halved ? minorShare(days) : 1;
  const weigh = (full: Headcount['min'], reduced: number) => full + reduced * share;
  return {
    min: exact(times(each.min, weigh(adults.min, minors.max))),
    max: exact(times(each.max, weigh(adults.max, minors.min))),
  };
}
