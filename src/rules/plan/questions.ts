import {
  scheduleQuestions,
  scheduleValues,
  variantsOf,
  type ScheduleQuestion,
} from '../case/variants.ts';
import type { CaseFacts } from '../case/types.ts';
import { bounds, commonDay, totalOver } from './hull.ts';
import { prepare, schedule, startByOf, type Scheduled, type Situation } from './situation.ts';
import type { Bound, OpenQuestion } from './types.ts';

/** How far an answer would move the plan. */
type Effect = 'none' | 'steps' | 'total';

type Totals = Readonly<Record<Bound, number | null>>;

const sameTotals = (a: Totals, b: Totals): boolean =>
  bounds.every((bound) => a[bound] === b[bound]);

/** All days of a step over some variants as one text; equal texts are equal days. */
function daysByStep(some: readonly Scheduled[]): ReadonlyMap<string, string> {
  const legs = new Map<string, { start: (number | null)[]; end: (number | null)[] }[]>();
  for (const { graph, legs: own } of some) {
    graph.nodes.forEach(({ step }, at) => {
      const rows = legs.get(step.id) ?? bounds.map(() => ({ start: [], end: [] }));
      legs.set(step.id, rows);
      bounds.forEach((bound, index) => {
        const leg = own[bound][at];
        rows[index]?.start.push(leg?.start ?? null);
        rows[index]?.end.push(leg?.finish.end ?? null);
      });
    });
  }
  const text = (rows: readonly { start: (number | null)[]; end: (number | null)[] }[]) =>
    bounds.map((bound, index) => [
      commonDay(rows[index]?.start ?? [], bound),
      commonDay(rows[index]?.end ?? [], bound),
    ]);
  return new Map(
    [...legs].map(([id, rows]) => [
      id,
      `${rows[0]?.end.length === some.length ? 1 : 0} ${String(text(rows))}`,
    ]),
  );
}

function sameSteps(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, days]) => b.get(id) === days);
}

type Whole = {
  readonly all: readonly Scheduled[];
  readonly totals: Totals;
  readonly byStep: () => ReadonlyMap<string, string>;
};

/** Compares the plan as it is with the plan that some of its variants would give. */
function effectOf(whole: Whole, some: readonly Scheduled[]): Effect {
  if (some.length === whole.all.length) return 'none';
  const sameStart = (['latest', 'typical'] as const).every(
    (bound) => startByOf(some, bound) === startByOf(whole.all, bound),
  );
  if (!sameStart || !sameTotals(totalOver(some), whole.totals)) return 'total';
  return sameSteps(daysByStep(some), whole.byStep()) ? 'none' : 'steps';
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
  const fewest: Situation = { ...situation, unknownLand: 'nationwide' };
  const prepared = whole.all.map(({ variant }) => prepare(fewest, variant));
  const scheduled = prepared.map((one) => schedule(one, fewest, dayZero));
  const sameStart = (['latest', 'typical'] as const).every(
    (bound) => startByOf(scheduled, bound) === startByOf(whole.all, bound),
  );
  if (!sameStart || !sameTotals(totalOver(scheduled), whole.totals)) return 'total';
  return sameSteps(daysByStep(scheduled), whole.byStep()) ? 'none' : 'steps';
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
  let byStep: ReadonlyMap<string, string> | undefined;
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
