import type { IsoDate } from '../calendar/isoDate.ts';
import { plausibleFacts, problemsOf } from '../case/problems.ts';
import type { CaseFacts } from '../case/types.ts';
import { variantsOf } from '../case/variants.ts';
import type { ProcedureId } from '../procedure/types.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import { assumptionsInUse } from './assumptionsInUse.ts';
import { decisive, sightings, totalOver } from './hull.ts';
import { criticalChain, kindsOfEnd, leadOf, slacks, weakestLink, type Lead } from './lead.ts';
import { openQuestions } from './questions.ts';
import {
  dayZeroOf,
  planDay,
  prepare,
  schedule,
  situationOf,
  startByOf,
  type Prepared,
  type Scheduled,
  type Situation,
} from './situation.ts';
import { plannedStep, type Merge } from './steps.ts';
import { traceOf } from './trace.ts';
import type { Plan, PlannedStep, PlanTotal, StartBy } from './types.ts';
import { warningsOf } from './warnings.ts';

const modes = { none: 'weeks', start: 'forward', firstDay: 'backward' } as const;

function procedureOrder(all: readonly Scheduled[]): readonly ProcedureId[] {
  return [...new Set(all.flatMap(({ graph }) => graph.procedures))];
}

/** By earliest start, then by the later end, then in the order of the graph. */
function inOrderOfTime(steps: readonly PlannedStep[]): readonly PlannedStep[] {
  const day = (step: PlannedStep, pick: 'start' | 'end'): number => step[pick].earliest?.day ?? 0;
  return steps
    .map((step, index) => ({ step, index }))
    .sort(
      (a, b) =>
        day(a.step, 'start') - day(b.step, 'start') ||
        day(a.step, 'end') - day(b.step, 'end') ||
        a.index - b.index,
    )
    .map(({ step }) => step);
}

function totalOf({ situation, all, dayZero }: Merge, lead: Lead): PlanTotal {
  const end = totalOver(all);
  const events = new Set(all.map(({ graph }) => graph.endsWith));
  const [only] = events;
  const of = (bound: 'earliest' | 'typical' | 'latest') => {
    const number = end[bound];
    return number === null ? null : planDay(situation, dayZero, number);
  };
  return {
    endsWith: events.size === 1 && only ? only : 'workStarted',
    end: { earliest: of('earliest'), typical: of('typical'), latest: of('latest') },
    kinds: kindsOfEnd(lead),
  };
}

function startByOfPlan(
  situation: Situation,
  prepared: readonly Prepared[],
  dayZero: number,
): StartBy | null {
  if (situation.deadline === null) return null;
  const of = (bound: 'latest' | 'typical') => {
    const number = startByOf(prepared, bound);
    return number === null ? null : planDay(situation, dayZero, number);
  };
  return { latest: of('latest'), typical: of('typical') };
}

function mergeOf(situation: Situation, all: readonly Scheduled[], dayZero: number): Merge {
  const lead = leadOf(all);
  if (!lead) throw new RangeError('A case without variants cannot be planned');
  const chain = criticalChain(lead);
  return { situation, all, dayZero, lead, chain, slacks: slacks(lead, situation) };
}

function criticalPath({ lead, chain }: Merge): Plan['criticalPath'] {
  return chain.flatMap((index) => {
    const node = lead.scheduled.graph.nodes[index];
    const leg = lead.scheduled.legs[lead.bound][index];
    return node && leg ? [{ step: node.step.id, days: leg.finish.end - leg.start }] : [];
  });
}

/** All variants of a case from one day 0. */
function scheduleAll(situation: Situation): { all: readonly Scheduled[]; dayZero: number } {
  const prepared = variantsOf(situation.facts).map((variant) => prepare(situation, variant));
  const dayZero = dayZeroOf(situation, prepared);
  return { all: prepared.map((variant) => schedule(variant, situation, dayZero)), dayZero };
}

function stepsAndTrace(merge: Merge): Pick<Plan, 'steps' | 'trace'> {
  const decided = [...sightings(merge.all).values()].map((seen) => ({
    seen,
    by: decisive(merge.all, seen),
  }));
  const steps = decided.flatMap(({ seen, by }) => plannedStep(merge, seen, by) ?? []);
  return {
    steps: inOrderOfTime(steps),
    trace: traceOf(
      merge,
      decided.map(({ by }) => by),
    ),
  };
}

/**
 * The plan of one hire: for each step who acts, from when to when, on which ground, and what it all
 * adds up to. Total: it never throws on facts of the right type, whatever their values.
 *
 * @param facts the answers; an unknown one makes the plan cover all its possible values
 * @param asOf the day on which the law data is looked at
 * @param rulebook only for tests
 */
export function computePlan(
  facts: CaseFacts,
  asOf: IsoDate,
  rulebook: Rulebook = currentRulebook,
): Plan {
  const problems = problemsOf(facts, asOf);
  const situation = situationOf(plausibleFacts(facts, problems), asOf, rulebook);
  const { all, dayZero } = scheduleAll(situation);
  const merge = mergeOf(situation, all, dayZero);
  return {
    asOf,
    procedures: procedureOrder(all),
    mode: modes[situation.facts.date.kind],
    ...stepsAndTrace(merge),
    total: totalOf(merge, merge.lead),
    startBy: startByOfPlan(situation, all, dayZero),
    criticalPath: criticalPath(merge),
    criticalBound: merge.lead.bound,
    weakestLink: weakestLink(merge.lead, merge.chain),
    assumptions: assumptionsInUse(situation, all),
    openQuestions: openQuestions(situation, all, dayZero),
    problems,
    warnings: warningsOf(situation, all, dayZero),
  };
}
