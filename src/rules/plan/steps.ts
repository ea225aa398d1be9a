import type { Norm } from '../law/types.ts';
import type { Step } from '../procedure/types.ts';
import type { Leg } from './forward.ts';
import type { Decisive, Edge, Sighting } from './hull.ts';
import type { Lead } from './lead.ts';
import { planDay, type Scheduled, type Situation } from './situation.ts';
import type {
  Bound,
  BoundSource,
  Moment,
  PlanDay,
  PlannedDuration,
  PlannedStep,
  StartBy,
} from './types.ts';

/** All that the steps of a plan are merged from. */
export type Merge = {
  readonly situation: Situation;
  readonly all: readonly Scheduled[];
  readonly dayZero: number;
  readonly lead: Lead;
  readonly chain: readonly number[];
  readonly slacks: readonly (number | null)[];
};

function day({ situation, dayZero }: Merge, number: number | null): PlanDay | null {
  return number === null ? null : planDay(situation, dayZero, number);
}

function moment(merge: Merge, legs: Decisive[Edge], edge: Edge): Moment {
  const of = (bound: Bound): PlanDay | null => {
    const leg = legs[bound];
    return leg && day(merge, edge === 'start' ? leg.start : leg.finish.end);
  };
  return { earliest: of('earliest'), typical: of('typical'), latest: of('latest') };
}

function sourceOf(leg: Leg | null): BoundSource | null {
  if (!leg) return null;
  const { amount, unit, kind, parameter, assumption } = leg.finish;
  return { amount, unit, kind, parameter, assumption };
}

function duration({ end }: Decisive): PlannedDuration {
  return {
    kind: end.latest?.finish.kind ?? 'unsourced',
    earliest: sourceOf(end.earliest),
    typical: sourceOf(end.typical),
    latest: sourceOf(end.latest),
  };
}

function startBy(merge: Merge, seen: readonly Sighting[]): StartBy | null {
  if (merge.situation.deadline === null) return null;
  const of = (bound: 'latest' | 'typical'): PlanDay | null => {
    const limits = seen.map(
      ({ in: variant, at }) => merge.all[variant]?.limits?.[bound][at]?.start,
    );
    const known = limits.filter((limit) => limit !== null && limit !== undefined);
    return known.length < limits.length ? null : day(merge, Math.min(...known));
  };
  return { latest: of('latest'), typical: of('typical') };
}

/** Norms without repetition, in their order. */
function norms({ all }: Merge, seen: readonly Sighting[]): readonly Norm[] {
  const [first, ...others] = seen.map(
    ({ in: variant, at }) => all[variant]?.graph.nodes[at]?.norms ?? [],
  );
  if (!first || others.every((list) => list === first)) return first ?? [];
  const byText = new Map([first, ...others].flat().map((norm) => [JSON.stringify(norm), norm]));
  return [...byText.values()];
}

function waitsFor({ all }: Merge, seen: readonly Sighting[]): readonly string[] {
  const [only] = seen;
  if (seen.length === 1 && only) return all[only.in]?.graph.nodes[only.at]?.after ?? [];
  const ids = new Set<string>();
  for (const { in: variant, at } of seen) {
    all[variant]?.graph.nodes[at]?.after.forEach((id) => ids.add(id));
  }
  return [...ids];
}

function isCertain({ all, situation }: Merge, step: Step, seen: readonly Sighting[]): boolean {
  if (seen.length < all.length) return false;
  return step.appliesWhen !== 'familyComesAlong' || situation.facts.family !== 'unknown';
}

/** One step over all variants in which it stands. */
export function plannedStep(
  merge: Merge,
  seen: readonly Sighting[],
  decided: Decisive,
): PlannedStep | undefined {
  const { all, lead } = merge;
  const [first] = seen;
  const node = first && all[first.in]?.graph.nodes[first.at];
  if (!node) return undefined;
  const { step, procedure } = node;
  const inLead = seen.find(({ in: variant }) => variant === lead.index)?.at;
  return {
    id: step.id,
    procedure,
    actor: step.actor,
    certainty: isCertain(merge, step, seen) ? 'applies' : 'mayApply',
    start: moment(merge, decided.start, 'start'),
    end: moment(merge, decided.end, 'end'),
    startBy: startBy(merge, seen),
    duration: duration(decided),
    norms: norms(merge, seen),
    critical: inLead !== undefined && merge.chain.includes(inLead),
    slack: inLead === undefined ? null : (merge.slacks[inLead] ?? null),
    after: waitsFor(merge, seen),
    endsWith: step.endsWith,
    dueBy: step.dueBy ?? null,
    documentsIn: step.documentsIn,
    documentsOut: step.documentsOut,
  };
}
