import type { IsoDate, ProcedureId } from '../../rules/index.ts';
import { procedureTitles } from '../procedure/texts.ts';
import { aboutDays, caseOutcome, feeText, totalDays } from './outcome.ts';

/** The groups by which the cases can be chosen; `way` of a row is one of them. */
export const ways = [
  { id: 'fastTrack', label: 'beschleunigt' },
  { id: 'regularWithPreCheck', label: 'mit Vorabprüfung der Agentur' },
  { id: 'here', label: 'schon hier' },
  { id: 'specialized', label: 'eigenes Programm' },
] as const;

export type WayId = (typeof ways)[number]['id'];

const groupOf: Partial<Record<ProcedureId, WayId>> = {
  fastTrack: 'fastTrack',
  regularWithPreCheck: 'regularWithPreCheck',
  titleChange: 'here',
  workPermission: 'here',
  specialized: 'specialized',
};

export type ComparedCase = {
  readonly way: WayId;
  readonly wayTitle: string;
  /** Months from day 0, for the drawing; null: open. */
  readonly months: {
    readonly earliest: number | null;
    readonly typical: number | null;
    readonly latest: number | null;
  };
  readonly earliest: string;
  readonly typical: string;
  readonly latest: string;
  readonly fees: string;
};

const inMonths = (days: number | null) => (days === null ? null : (days * 12) / 365.25);

/**
 * One of the ten cases for the comparison, from the same rule model as the planner.
 *
 * @throws when its procedure belongs to no group, so that a new one is not forgotten
 */
export function comparedCase(slug: string, asOf: IsoDate): ComparedCase {
  const { plan, costs, way } = caseOutcome(slug, asOf);
  const group = groupOf[way];
  if (!group) throw new RangeError(`Case "${slug}" goes a way without a group: ${way}`);
  const days = totalDays(plan);
  return {
    way: group,
    wayTitle: procedureTitles[way],
    months: {
      earliest: inMonths(days.earliest),
      typical: inMonths(days.typical),
      latest: inMonths(days.latest),
    },
    earliest: aboutDays(days.earliest),
    typical: aboutDays(days.typical),
    latest: aboutDays(days.latest),
    fees: feeText(costs),
  };
}

/** Months on the scale that all tapes of the comparison share: whole half years. */
export function scaleOf(cases: readonly ComparedCase[]): number {
  const longest = Math.max(6, ...cases.map(({ months }) => months.latest ?? months.typical ?? 0));
  return Math.ceil(longest / 6) * 6;
}
