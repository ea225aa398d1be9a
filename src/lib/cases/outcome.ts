import {
  computePlan,
  costsOf,
  type Costs,
  type IsoDate,
  type Plan,
  type ProcedureId,
} from '../../rules/index.ts';
import { germanNumber } from '../law/numerals.ts';
import { caseFacts, type CaseSlug } from './facts.ts';

/** What the rules say of one of the ten cases; every number on its pages comes from here. */
export type CaseOutcome = {
  readonly plan: Plan;
  readonly costs: Costs;
  /** The procedure that leads the case: the first that the plan draws. */
  readonly way: ProcedureId;
};

const isCase = (slug: string): slug is CaseSlug => Object.hasOwn(caseFacts, slug);

/** @throws when the case has no facts, so that no page can show numbers of another */
export function caseOutcome(slug: string, asOf: IsoDate): CaseOutcome {
  if (!isCase(slug)) throw new RangeError(`Case without facts: ${slug}`);
  const facts = caseFacts[slug];
  const plan = computePlan(facts, asOf);
  const [way] = plan.procedures;
  if (!way) throw new RangeError(`Case without procedure: ${slug}`);
  return { plan, costs: costsOf(facts, asOf), way };
}

const nbsp = '\u00a0';
const daysPerMonth = 365.25 / 12;

/** Days in the unit that people would use: weeks below four months, then months. */
function rounded(days: number): { amount: number; unit: string } {
  const weeks = Math.round(days / 7);
  if (weeks < 18) return { amount: weeks, unit: weeks === 1 ? 'Woche' : 'Wochen' };
  const months = Math.round(days / daysPerMonth);
  return { amount: months, unit: 'Monate' };
}

/** „rund 6 Wochen“, „rund 11 Monate“; null: open. */
export function aboutDays(days: number | null): string {
  if (days === null) return 'offen';
  const { amount, unit } = rounded(days);
  return `rund${nbsp}${germanNumber(amount)}${nbsp}${unit}`;
}

/** The total of a plan in days, as three numbers that may be open. */
export function totalDays({ total }: Plan) {
  const { earliest, typical, latest } = total.end;
  return {
    earliest: earliest?.day ?? null,
    typical: typical?.day ?? null,
    latest: latest?.day ?? null,
  };
}

/** „1.086 bis 1.786 €“, with „mindestens“ where an amount is open. */
export function feeText({ total, open }: Costs): string {
  const { min, max } = total;
  const range = min === max ? germanNumber(min) : `${germanNumber(min)} bis ${germanNumber(max)}`;
  if (min === 0 && max === 0) return open.length > 0 ? 'kein Betrag belegt' : `0${nbsp}€`;
  return `${open.length > 0 ? 'mindestens ' : ''}${range}${nbsp}€`;
}
