import type { Norm } from '../law/types.ts';
import type { Finish } from './finish.ts';
import { bounds, common, commonDay, legOf, type Sighting } from './hull.ts';
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

export type Pick = 'start' | 'end';

function days(all: readonly Scheduled[], seen: readonly Sighting[], bound: Bound, pick: Pick) {
  return seen.map((sighting) => {
    const leg = legOf(all, sighting, bound);
    if (!leg) return null;
    return pick === 'start' ? leg.start : leg.finish.end;
  });
}

function moment(merge: Merge, seen: readonly Sighting[], pick: Pick): Moment {
  const of = (bound: Bound) => day(merge, commonDay(days(merge.all, seen, bound, pick), bound));
  return { earliest: of('earliest'), typical: of('typical'), latest: of('latest') };
}

/** The variant that gives a bound of a step; undefined: open, or typical without agreement. */
export function decisive(
  all: readonly Scheduled[],
  seen: readonly Sighting[],
  bound: Bound,
  pick: Pick,
): Sighting | undefined {
  return seen[common(days(all, seen, bound, pick), bound)];
}

function sourceOf({ amount, unit, kind, parameter, assumption }: Finish): BoundSource {
  return { amount, unit, kind, parameter, assumption };
}

function duration({ all }: Merge, seen: readonly Sighting[]): PlannedDuration {
  const [earliest = null, typical = null, latest = null] = bounds.map((bound) => {
    const sighting = decisive(all, seen, bound, 'end');
    const leg = sighting && legOf(all, sighting, bound);
    return leg ? sourceOf(leg.finish) : null;
  });
  return { kind: latest?.kind ?? 'unsourced', earliest, typical, latest };
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
  const ids = seen.flatMap(({ in: variant, at }) => {
    const nodes = all[variant]?.graph.nodes ?? [];
    return (nodes[at]?.before ?? []).flatMap((earlier) => nodes[earlier]?.step.id ?? []);
  });
  return [...new Set(ids)];
}

/** One step over all variants in which it stands. */
export function plannedStep(merge: Merge, seen: readonly Sighting[]): PlannedStep | undefined {
  const { all, lead, situation } = merge;
  const [first] = seen;
  const node = first && all[first.in]?.graph.nodes[first.at];
  if (!node) return undefined;
  const { step, procedure } = node;
  const familyOpen =
    step.appliesWhen === 'familyComesAlong' && situation.facts.family === 'unknown';
  const inLead = seen.find(({ in: variant }) => variant === lead.index)?.at;
  return {
    id: step.id,
    procedure,
    actor: step.actor,
    certainty: seen.length < all.length || familyOpen ? 'mayApply' : 'applies',
    start: moment(merge, seen, 'start'),
    end: moment(merge, seen, 'end'),
    startBy: startBy(merge, seen),
    duration: duration(merge, seen),
    norms: norms(merge, seen),
    critical: inLead !== undefined && merge.chain.includes(inLead),
    slack: inLead === undefined ? null : (merge.slacks[inLead] ?? null),
    after: waitsFor(merge, seen),
    endsWith: step.endsWith,
    documentsIn: step.documentsIn,
    documentsOut: step.documentsOut,
  };
}
