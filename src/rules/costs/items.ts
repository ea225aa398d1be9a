import { workerAsPersons, type Persons } from '../case/persons.ts';
import type { CaseFacts } from '../case/types.ts';
import type { ParameterId } from '../law/index.ts';
import { amountOf, lookUp, sumFor, type LawDays } from './amounts.ts';
import type { CostId, CostItem, CostReservation, EuroRange, Payer } from './types.ts';

export type CostDraft = {
  readonly id: CostId;
  readonly payer: Payer;
  readonly certainty: CostItem['certainty'];
  /** undefined: no amount is sourced. */
  readonly parameter?: ParameterId;
  /** A second amount that an authority may set instead; the range covers both. */
  readonly alternative?: ParameterId;
  /** The worker alone where nobody is named. */
  readonly persons?: Persons;
  /** § 50 AufenthV does not reach the fees of recognition bodies. */
  readonly byAuthority?: boolean;
  readonly reservations?: readonly CostReservation[];
};

/** The span of two amounts; an end that one of them leaves open stays open. */
function hull(a: EuroRange | null, b: EuroRange | null): EuroRange | null {
  if (!a || !b) return a ?? b;
  const both = (one: number | null, other: number | null, pick: (...n: number[]) => number) =>
    one === null || other === null ? null : pick(one, other);
  return { min: both(a.min, b.min, Math.min), max: both(a.max, b.max, Math.max) };
}

function reservationsOf(draft: CostDraft, persons: Persons, days: LawDays): CostReservation[] {
  const { parameter, alternative, byAuthority = true, reservations = [] } = draft;
  const found = parameter && lookUp(parameter, days);
  const isLaw = parameter === undefined || days.book.find(parameter).bindingness === 'fixed';
  return [
    ...reservations,
    ...(byAuthority && parameter && persons.minors.max > 0 ? ['minorShareByWording' as const] : []),
    ...(alternative ? ['eitherAmount' as const] : []),
    ...(isLaw ? [] : ['notLaw' as const]),
    ...(found?.kind === 'known' && found.freshness === 'reviewDue' ? ['reviewDue' as const] : []),
  ];
}

/** Completes an item: its amount on the day, for how many people, and what it is subject to. */
export function costItem(draft: CostDraft, facts: CaseFacts, days: LawDays): CostItem {
  const { id, payer, certainty, parameter, alternative, byAuthority = true } = draft;
  const persons = draft.persons ?? workerAsPersons(facts);
  const law = parameter ? days.book.find(parameter) : undefined;
  const other = alternative ? amountOf(alternative, days) : null;
  const each = parameter ? hull(amountOf(parameter, days), other) : null;
  return {
    id,
    parameter: parameter ?? null,
    norm: law?.norm ?? null,
    kind: law?.bindingness ?? 'unsourced',
    payer,
    certainty,
    each,
    adults: persons.adults,
    minors: persons.minors,
    sum: each && sumFor(each, persons, days, byAuthority),
    reservations: reservationsOf(draft, persons, days),
  };
}
