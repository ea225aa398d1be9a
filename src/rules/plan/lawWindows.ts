import { dayNumberOf, type DayNumber } from '../calendar/dayNumber.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { isReviewDue } from '../law/lookup.ts';
import type { DurationUnit, LawParameter, LawValue, LawVersion } from '../law/types.ts';
import type { Rulebook } from '../rulebook.ts';

/** A stretch of days in which one version of a duration applies. */
export type LawWindow = {
  readonly from: DayNumber;
  /** Last day. */
  readonly to: DayNumber;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: DurationUnit;
  /** null: no value is known for these days. */
  readonly version: LawVersion | null;
};

/** A duration of the law data as the scheduler needs it. */
export type LawDuration = {
  readonly parameter: LawParameter;
  readonly windows: readonly LawWindow[];
  readonly reviewDue: boolean;
};

/** A single time in the law data is a longest one: never a shortest, never a usual one. */
function boundsOf(value: LawValue | null): Pick<LawWindow, 'min' | 'max' | 'unit'> {
  if (value?.kind === 'duration') return { min: null, max: value.amount, unit: value.unit };
  if (value?.kind === 'durationRange') return { min: value.min, max: value.max, unit: value.unit };
  return { min: null, max: null, unit: 'days' };
}

/**
 * First day on which a version can count: an announced one only after the day of computation. The
 * oldest one, if it may be older than could be confirmed, also answers for the days before.
 */
function firstDay(version: LawVersion, isOldest: boolean, asOf: IsoDate): DayNumber {
  const { from, status, startUnconfirmed } = version;
  if (isOldest && startUnconfirmed) return Number.NEGATIVE_INFINITY;
  const first = dayNumberOf(from);
  return status === 'inForce' ? first : Math.max(first, dayNumberOf(asOf) + 1);
}

function windowsOf(parameter: LawParameter, asOf: IsoDate): readonly LawWindow[] {
  const starts = parameter.versions
    .map((version, index, { length }) => ({
      version,
      from: firstDay(version, index === length - 1, asOf),
    }))
    .sort((a, b) => a.from - b.from || (a.version.from < b.version.from ? -1 : 1));
  const before: LawWindow = {
    from: Number.NEGATIVE_INFINITY,
    to: (starts[0]?.from ?? Number.POSITIVE_INFINITY) - 1,
    ...boundsOf(null),
    version: null,
  };
  const known = starts.map(({ version, from }, index): LawWindow => ({
    from,
    to: (starts[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1,
    ...boundsOf(version.value),
    version,
  }));
  return [before, ...known].filter(({ from, to }) => from <= to && to > Number.NEGATIVE_INFINITY);
}

const cache = new WeakMap<Rulebook, Map<string, LawDuration>>();

/** The versions of a duration in order of time, as seen on a day, in stretches. */
export function lawDuration(rulebook: Rulebook, id: string, asOf: IsoDate): LawDuration {
  const known = cache.get(rulebook) ?? new Map<string, LawDuration>();
  cache.set(rulebook, known);
  const key = `${id} ${asOf}`;
  const found = known.get(key);
  if (found) return found;
  const parameter = rulebook.find(id);
  const duration = {
    parameter,
    windows: windowsOf(parameter, asOf),
    reviewDue: isReviewDue(parameter, asOf),
  };
  known.set(key, duration);
  return duration;
}

/** The stretches that a span of days touches, at least one. */
export function windowsWithin(
  { windows }: LawDuration,
  from: DayNumber,
  to: DayNumber,
): readonly LawWindow[] {
  return windows.length === 1
    ? windows
    : windows.filter((window) => window.from <= to && window.to >= from);
}
