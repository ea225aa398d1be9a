import {
  scheduleQuestions,
  scheduleValues,
  variantsOf,
  type ScheduleQuestion,
} from '../case/variants.ts';
import type { CaseFacts } from '../case/types.ts';
import { bounds, totalOver } from './hull.ts';
import { prepare, schedule, startByOf, type Scheduled, type Situation } from './situation.ts';
import type { Bound, OpenQuestion } from './types.ts';

/** How far an answer would move the plan. */
type Effect = 'none' | 'steps' | 'total';

type Totals = Readonly<Record<Bound, number | null>>;

const sameTotals = (a: Totals, b: Totals): boolean =>
  bounds.every((bound) => a[bound] === b[bound]);

/** Start and end of a step for each bound over some variants, and in how many of them it stands. */
type StepDays = { count: number; readonly days: (number | null)[] };

/** Position of the days of each bound, and how two variants agree; null is an open day. */
const merging: Readonly<Record<Bound, (a: number, b: number) => number | null>> = {
  earliest: (a, b) => Math.min(a, b),
  typical: (a, b) => (a === b ? a : null),
  latest: (a, b) => Math.max(a, b),
};

function meet(days: StepDays, at: number, bound: Bound, day: number | null): void {
  const known = days.days[at];
  if (days.count === 0 || known === undefined) days.days[at] = day;
  else days.days[at] = known === null || day === null ? null : merging[bound](known, day);
}

function daysByStep(some: readonly Scheduled[]): ReadonlyMap<string, StepDays> {
  const byStep = new Map<string, StepDays>();
  for (const { graph, legs } of some) {
    graph.nodes.forEach(({ step }, position) => {
      const known = byStep.get(step.id);
      const own = known ?? { count: 0, days: [] };
      if (!known) byStep.set(step.id, own);
      for (const [index, bound] of bounds.entries()) {
        const leg = legs[bound][position];
        meet(own, 2 * index, bound, leg?.start ?? null);
        meet(own, 2 * index + 1, bound, leg?.finish.end ?? null);
      }
      own.count += 1;
    });
  }
  return byStep;
}

/** The same steps on the same days, and certain in the one where they are certain in the other. */
function sameSteps(some: readonly Scheduled[], whole: Whole): boolean {
  const [a, b] = [daysByStep(some), whole.byStep()];
  if (a.size !== b.size) return false;
  return [...a].every(([id, own]) => {
    const other = b.get(id);
    const certain = own.count === some.length;
    if (!other || certain !== (other.count === whole.all.length)) return false;
    return own.days.every((day, index) => day === other.days[index]);
  });
}

type Whole = {
  readonly all: readonly Scheduled[];
  readonly totals: Totals;
  readonly byStep: () => ReadonlyMap<string, StepDays>;
};

/** Compares the plan as it is with the plan that some of its variants would give. */
function effectOf(whole: Whole, some: readonly Scheduled[]): Effect {
  if (some.length === whole.all.length) return 'none';
  const sameStart = (['latest', 'typical'] as const).every(
    (bound) => startByOf(some, bound) === startByOf(whole.all, bound),
  );
  if (!sameStart || !sameTotals(totalOver(some), whole.totals)) return 'total';
  return sameSteps(some, whole) ? 'none' : 'steps';
}

function strongest(effects: Iterable<Effect>): Effect {
  let found: Effect = 'none';
  for (const effect of effects) {
    if (effect === 'total') return 'total';
    if (effect === 'steps') found = 'steps';
  }
  return found;
}

function* answers(whole: Whole, facts: CaseFacts, question: ScheduleQuestion): Generator<Effect> {
  for (const value of scheduleValues[question]) {
    const keys = new Set(variantsOf({ ...facts, [question]: value }).map(({ key }) => key));
    yield effectOf(
      whole,
      whole.all.filter(({ variant }) => keys.has(variant.key)),
    );
  }
}

/** Holidays of a single Land lie between those of all and those that every Land has. */
function landEffect(whole: Whole, situation: Situation, dayZero: number): Effect {
  const fewest: Situation = { ...situation, unknownLand: 'nationwide', lengths: new Map() };
  const prepared = whole.all.map(({ variant }) => prepare(fewest, variant));
  const scheduled = prepared.map((one) => schedule(one, fewest, dayZero));
  const sameStart = (['latest', 'typical'] as const).every(
    (bound) => startByOf(scheduled, bound) === startByOf(whole.all, bound),
  );
  if (!sameStart || !sameTotals(totalOver(scheduled), whole.totals)) return 'total';
  return sameSteps(scheduled, whole) ? 'none' : 'steps';
}

const hasStep = (all: readonly Scheduled[], suffix: string): boolean =>
  all.some(({ graph }) => graph.nodes.some(({ step }) => step.id.endsWith(suffix)));

function otherEffects(whole: Whole, situation: Situation, dayZero: number): OpenQuestion[] {
  const { facts } = situation;
  const found: OpenQuestion[] = [];
  const collects = hasStep(whole.all, '.collect') && !facts.assumptions.collect;
  if (facts.completeness === 'unknown' && collects) {
    found.push({ question: 'completeness', movesTotal: true });
  }
  if (facts.land === 'unknown' && facts.date.kind !== 'none') {
    const effect = landEffect(whole, situation, dayZero);
    if (effect !== 'none') found.push({ question: 'land', movesTotal: effect === 'total' });
  }
  const family = whole.all.some(({ graph }) =>
    graph.nodes.some(({ step }) => step.appliesWhen === 'familyComesAlong'),
  );
  if (facts.family === 'unknown' && family) found.push({ question: 'family', movesTotal: false });
  return found;
}

/**
 * The unanswered questions whose answer would still move a date: the plan is compared with the plan
 * under each possible answer, and a question that changes nothing under any of them is left out.
 */
export function openQuestions(
  situation: Situation,
  all: readonly Scheduled[],
  dayZero: number,
): readonly OpenQuestion[] {
  let byStep: ReadonlyMap<string, StepDays> | undefined;
  const whole: Whole = {
    all,
    totals: totalOver(all),
    byStep: () => (byStep ??= daysByStep(all)),
  };
  const { facts } = situation;
  const scheduled = scheduleQuestions
    .filter((question) => facts[question] === 'unknown')
    .flatMap((question): OpenQuestion[] => {
      const effect = strongest(answers(whole, facts, question));
      return effect === 'none' ? [] : [{ question, movesTotal: effect === 'total' }];
    });
  return [...scheduled, ...otherEffects(whole, situation, dayZero)];
}
