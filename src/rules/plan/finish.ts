import type { Place } from '../calendar/holidays.ts';
import type { AssumedDays, AssumptionId } from '../case/assumedDays.ts';
import type { ParameterId } from '../law/index.ts';
import type { DurationUnit, LawVersion } from '../law/types.ts';
import type { Clock } from './clock.ts';
import { windowsWithin, type LawDuration, type LawWindow } from './lawWindows.ts';
import type { Bound, DurationKind } from './types.ts';

/** The rule by which a step ends, with what it rests on. */
export type AppliedRule = {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly kind: DurationKind;
  readonly parameter: ParameterId | null;
  readonly assumption: AssumptionId | null;
  readonly version: LawVersion | null;
};

export type Finish = AppliedRule & {
  /** The day that the rule counts from. */
  readonly from: number;
  readonly end: number;
  readonly moved: number;
};

/** Everything that decides how long one step takes. */
export type Length = {
  readonly law: LawDuration | null;
  readonly assumption: AssumptionId | null;
  readonly assumed: AssumedDays;
  readonly place: Place;
  /** Ends that were reckoned already, by start: many variants ask for the same. */
  readonly ends: Readonly<Record<Bound, Map<number, Finish | null>>>;
};

export const noEnds = (): Length['ends'] => ({
  earliest: new Map(),
  typical: new Map(),
  latest: new Map(),
});

/** A rule and the end that it gives. */
function finish(
  clock: Clock,
  length: Length,
  bound: Bound,
  from: number,
  rule: AppliedRule,
): Finish {
  const { amount, unit, kind, parameter, assumption, version } = rule;
  const { end, moved } = clock.endOf(from, amount, unit, bound, length.place);
  return { amount, unit, kind, parameter, assumption, version, from, end, moved };
}

/** The end of a duty that has no time of its own: the day of the event that it is due with. */
export const dueOn = (from: number, end: number): Finish => ({
  ...atOnce,
  kind: 'statutoryDeadline',
  from,
  end,
  moved: 0,
});

const atOnce: AppliedRule = {
  amount: 0,
  unit: 'days',
  kind: 'unsourced',
  parameter: null,
  assumption: null,
  version: null,
};

const byLaw = ({ parameter }: LawDuration, window: LawWindow, amount: number): AppliedRule => ({
  amount,
  unit: window.unit,
  // Durations never carry `fixed`; a test of the law data sees to it.
  kind: parameter.bindingness as DurationKind,
  parameter: parameter.id as ParameterId,
  assumption: null,
  version: window.version,
});

const byAssumption = (assumption: AssumptionId | null, amount: number): AppliedRule => ({
  amount,
  unit: 'days',
  kind: 'assumption',
  parameter: null,
  assumption,
  version: null,
});

type Rules = { readonly legal: AppliedRule | null; readonly assumed: AppliedRule | null };

/** The rules that could end the step; the later of the two ends counts. */
function rulesOf(length: Length, window: LawWindow | undefined, bound: Bound): Rules {
  const { law, assumption, assumed } = length;
  const { min, max } = window ?? { min: null, max: null };
  const legal = (amount: number | null) =>
    law && window && amount !== null ? byLaw(law, window, amount) : null;
  const guess = (amount: number | null) =>
    amount === null ? null : byAssumption(assumption, amount);
  switch (bound) {
    case 'earliest':
      return {
        legal: legal(min),
        assumed: min === null ? (guess(assumed.earliest) ?? atOnce) : null,
      };
    case 'typical':
      return {
        legal: assumed.typical === null && min === max ? legal(min) : null,
        assumed: guess(assumed.typical),
      };
    case 'latest':
      return { legal: legal(max), assumed: guess(assumed.latest) };
  }
}

function later(a: Finish | null, b: Finish | null): Finish | null {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

const daysPerUnit: Readonly<Record<DurationUnit, number>> = {
  days: 1,
  statutoryWorkingDays: 1,
  weeks: 7,
  // The shortest month and year.
  months: 28,
  years: 365,
};

/**
 * True where the rule of a bound is longer than every lower one by its bare figures; then the lower
 * bounds need not be reckoned to know that they end no later.
 */
function aboveLowerBounds(
  { assumed }: Length,
  window: LawWindow | undefined,
  bound: Bound,
  { legal, assumed: own }: Rules,
): boolean {
  const atLeast = (rule: AppliedRule | null): number =>
    rule ? rule.amount * daysPerUnit[rule.unit] : 0;
  const above = Math.max(atLeast(legal), atLeast(own));
  const typical = bound === 'latest' ? assumed.typical : null;
  return (window?.min ?? null) === null && above >= Math.max(assumed.earliest ?? 0, typical ?? 0);
}

/** The end by the version of one stretch; the bounds keep their order whatever is assumed. */
function finishBy(
  clock: Clock,
  length: Length,
  window: LawWindow | undefined,
  bound: Bound,
  start: number,
): Finish | null {
  const rules = rulesOf(length, window, bound);
  const legal = rules.legal && finish(clock, length, bound, start, rules.legal);
  const assumed = rules.assumed && finish(clock, length, bound, start, rules.assumed);
  const own = later(legal, assumed);
  if (!own || bound === 'earliest') return own;
  if (aboveLowerBounds(length, window, bound, rules)) return own;
  const typical = bound === 'latest' ? finishBy(clock, length, window, 'typical', start) : null;
  const lower = typical ?? finishBy(clock, length, window, 'earliest', start);
  return lower && lower.end > own.end ? lower : own;
}

/** When a step ends that starts on this day; null: open. */
export function finishOn(clock: Clock, length: Length, bound: Bound, start: number): Finish | null {
  const known = length.ends[bound].get(start);
  if (known !== undefined) return known;
  const day = clock.lawDay ?? start;
  const window = length.law ? windowsWithin(length.law, day, day)[0] : undefined;
  const end = finishBy(clock, length, window, bound, start);
  length.ends[bound].set(start, end);
  return end;
}

/**
 * The first or last end of a step that starts somewhere between two days. A change of law in
 * between is looked at on both its sides, so that the bounds hold across it.
 */
export function finishBetween(
  clock: Clock,
  length: Length,
  bound: 'earliest' | 'latest',
  from: number,
  to: number | null,
): Finish | null {
  const windows =
    length.law && clock.lawDay === undefined
      ? windowsWithin(length.law, from, to ?? Number.POSITIVE_INFINITY)
      : [];
  if (bound === 'latest' && to === null) return null;
  if (windows.length < 2)
    return finishOn(clock, length, bound, bound === 'latest' ? (to ?? from) : from);
  const ends = windows.map((window) =>
    bound === 'latest'
      ? finishBy(clock, length, window, bound, Math.min(to ?? from, window.to))
      : finishBy(clock, length, window, bound, Math.max(from, window.from)),
  );
  const known = ends.filter((end) => end !== null);
  if (known.length < ends.length) return null;
  const isBetter = (a: Finish, b: Finish) => (bound === 'latest' ? a.end > b.end : a.end < b.end);
  return known.reduce((best, end) => (isBetter(end, best) ? end : best));
}
