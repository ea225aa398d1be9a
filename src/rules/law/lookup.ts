import type { IsoDate } from '../calendar/isoDate.ts';
import type { LawParameter, LawValue, LawVersion } from './types.ts';

/** What the law data can say about a day; an unknown is a value here, never an exception. */
export type Lookup<T extends LawValue = LawValue> =
  | {
      readonly kind: 'known';
      readonly value: T;
      readonly version: LawVersion<T>;
      /** True when the version is decided but its first day is still ahead of `asOf`. */
      readonly announced: boolean;
      readonly freshness: 'verified' | 'reviewDue';
    }
  | { readonly kind: 'repealed'; readonly since: IsoDate; readonly version: LawVersion<T> }
  | { readonly kind: 'beforeFirstVersion'; readonly first: IsoDate };

/**
 * The value of a parameter on a day.
 *
 * @param date the day of the case that counts (see `keyDate`)
 * @param asOf the day on which we look; announced versions count only for days after it, until a
 *   person has confirmed that they came into force
 * @returns the version that applies, or why there is none; total for any two days
 */
export function lawAt<T extends LawValue>(
  parameter: LawParameter<string, T>,
  date: IsoDate,
  asOf: IsoDate,
): Lookup<T> {
  const counts = (version: LawVersion<T>): boolean =>
    version.from <= date && (version.status === 'inForce' || date > asOf);
  const version = parameter.versions.find(counts);
  if (!version) return { kind: 'beforeFirstVersion', first: firstDay(parameter) };
  if (version.value === null) return { kind: 'repealed', since: version.from, version };
  return {
    kind: 'known',
    value: version.value,
    version,
    announced: version.status === 'announced',
    freshness: isReviewDue(parameter, asOf) ? 'reviewDue' : 'verified',
  };
}

/** True when the comparison is to be repeated, or an announced change should have happened by now. */
export function isReviewDue(parameter: LawParameter, asOf: IsoDate): boolean {
  const changeIsDue = parameter.versions.some(
    (version) => version.status === 'announced' && version.from <= asOf,
  );
  return changeIsDue || asOf > parameter.reviewBy;
}

function firstDay(parameter: LawParameter): IsoDate {
  return parameter.versions.reduce(
    (first, version) => (version.from < first ? version.from : first),
    parameter.versions[0]?.from ?? parameter.verifiedOn,
  );
}
