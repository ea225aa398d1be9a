import { bounds, legOf, type Decisive, type Sighting } from './hull.ts';
import { planDay, type Scheduled, type Situation } from './situation.ts';
import type { Leg } from './forward.ts';
import type { Bound, TraceEntry, TraceRule } from './types.ts';
import type { Finish } from './finish.ts';

const ruleNames = {
  days: 'addDays',
  weeks: 'addWeeks',
  months: 'addMonths',
  years: 'addYears',
  statutoryWorkingDays: 'addStatutoryWorkingDays',
} as const;

function ruleOf({ kind, unit, parameter, assumption }: Finish): TraceRule {
  if (kind === 'unsourced') return 'atOnce';
  return parameter || assumption ? ruleNames[unit] : 'dueBy';
}

type Context = {
  readonly situation: Situation;
  readonly all: readonly Scheduled[];
  readonly dayZero: number;
};

function entry(context: Context, seen: Sighting, bound: Bound, leg: Leg): TraceEntry {
  const { situation, all, dayZero } = context;
  const nodes = all[seen.in]?.graph.nodes ?? [];
  const { finish } = leg;
  return {
    variant: seen.in,
    step: nodes[seen.at]?.step.id ?? '',
    bound,
    after: leg.after === null ? null : (nodes[leg.after]?.step.id ?? null),
    from: planDay(situation, dayZero, finish.from),
    rule: ruleOf(finish),
    amount: finish.amount,
    unit: finish.unit,
    moved: finish.moved,
    to: planDay(situation, dayZero, finish.end),
    kind: finish.kind,
    parameter: finish.parameter,
    versionFrom: finish.version?.from ?? null,
    source: finish.version?.source ?? null,
    assumption: finish.assumption,
  };
}

/**
 * The „Rechenweg“: for each day that the plan shows, the rule that gave it, and the same for the step
 * before it, back to day 0.
 */
export function traceOf(context: Context, steps: readonly Decisive[]): readonly TraceEntry[] {
  const entries: TraceEntry[] = [];
  const known = context.all.map(() => new Set<number>());
  const follow = (seen: Sighting, bound: Bound): void => {
    const key = seen.at * bounds.length + bounds.indexOf(bound);
    const done = known[seen.in];
    const leg = legOf(context.all, seen, bound);
    if (!leg || !done || done.has(key)) return;
    done.add(key);
    if (leg.after !== null) follow({ in: seen.in, at: leg.after }, bound);
    entries.push(entry(context, seen, bound, leg));
  };
  for (const { by } of steps) {
    for (const bound of bounds) {
      if (by.start[bound]) follow(by.start[bound], bound);
      if (by.end[bound]) follow(by.end[bound], bound);
    }
  }
  return entries;
}
