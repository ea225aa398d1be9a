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
};

const atOnce: AppliedRule = {
  amount: 0,
  unit: 'days',
  kind: 'unsourced',
  parameter: null,
  assumption: null,
  version: null,
};

function byLaw({ parameter }: LawDuration, window: LawWindow, amount: number): AppliedRule {
  return {
    amount,
    unit: window.unit,
    // Durations never carry `fixed`; a test of the law data sees to it.
    kind: parameter.bindingness as DurationKind,
    parameter: parameter.id as ParameterId,
    assumption: null,
    version: window.version,
  };
}

const byAssumption = (assumption: AssumptionId | null, amount: number): AppliedRule => ({
  ...atOnce,
  amount,
  kind: 'assumption',
  assumption,
});

/** The rules that could end the step; the last to end is the one that counts. */
function rules(length: Length, window: LawWindow | undefined, bound: Bound): AppliedRule[] {
  const { law, assumption, assumed } = length;
  const { min, max } = window ?? { min: null, max: null };
  const legal = (amount: number | null): AppliedRule[] =>
    law && window && amount !== null ? [byLaw(law, window, amount)] : [];
  const guess = (amount: number | null): AppliedRule[] =>
    amount === null ? [] : [byAssumption(assumption, amount)];
  switch (bound) {
    case 'earliest':
      return min === null ? [...guess(assumed.earliest), atOnce].slice(0, 1) : legal(min);
    case 'typical':
      return assumed.typical === null && min === max ? legal(min) : guess(assumed.typical);
    case 'latest':
      return [...legal(max), ...guess(assumed.latest)];
  }
}

const later = (a: Finish, b: Finish): Finish => (b.end > a.end ? b : a);

/** The end by the version of one stretch; the bounds keep their order whatever is assumed. */
function finishBy(
  clock: Clock,
  length: Length,
  window: LawWindow | undefined,
  bound: Bound,
  start: number,
): Finish | null {
  const ends = rules(length, window, bound).map((rule): Finish => {
    const { end, moved } = clock.endOf(start, rule.amount, rule.unit, bound, length.place);
    return { ...rule, from: start, end, moved };
  });
  const [first, ...others] = ends;
  if (!first) return null;
  const own = others.reduce(later, first);
  if (bound === 'earliest') return own;
  const below = bound === 'latest' ? 'typical' : 'earliest';
  const lower =
    finishBy(clock, length, window, below, start) ??
    finishBy(clock, length, window, 'earliest', start);
  return lower ? later(own, lower) : own;
}

/** When a step ends that starts on this day; null: open. */
export function finishOn(clock: Clock, length: Length, bound: Bound, start: number): Finish | null {
  const day = clock.lawDay ?? start;
  const window = length.law ? windowsWithin(length.law, day, day)[0] : undefined;
  return finishBy(clock, length, window, bound, start);
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
  return known.reduce((best, end) =>
    bound === 'latest' ? later(best, end) : end.end < best.end ? end : best,
  );
}
