import type { DurationUnit, LawValue } from '../../rules/index.ts';

/** A month is 30.44 days on average; working days are counted five to the week, the longer reading. */
const weeksPer: Record<DurationUnit, number> = {
  days: 1 / 7,
  statutoryWorkingDays: 1 / 5,
  weeks: 1,
  months: 30.44 / 7,
  years: (12 * 30.44) / 7,
};

type Weeks = { readonly minWeeks: number | null; readonly maxWeeks: number | null };

/** A time of the law data in weeks; one single time is a longest one, its shortest is unknown. */
export function weeksOf(value: LawValue): Weeks {
  if (value.kind === 'duration') {
    return { minWeeks: null, maxWeeks: value.amount * weeksPer[value.unit] };
  }
  if (value.kind !== 'durationRange') return { minWeeks: null, maxWeeks: null };
  const weeks = (amount: number | null) => amount && amount * weeksPer[value.unit];
  return { minWeeks: weeks(value.min), maxWeeks: weeks(value.max) };
}
