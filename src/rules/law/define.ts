import { isoDate, type IsoDate } from '../calendar/isoDate.ts';
import type {
  Act,
  Age,
  Count,
  CountUnit,
  Day,
  Duration,
  DurationRange,
  DurationUnit,
  LawParameter,
  LawValue,
  Money,
  MoneyRange,
  Norm,
  Percent,
  ShareOfCeiling,
} from './types.ts';

/** Last day of the statute texts that the values were compared with. */
export const statuteTextOf: IsoDate = isoDate('2026-08-19');
/** Day of the comparison for every parameter that does not name its own. */
export const comparedOn: IsoDate = isoDate('2026-11-23');
/** Values that change every year are looked at again on this day. */
export const yearlyReview: IsoDate = isoDate('2026-12-01');
/** All other values are looked at again within six months. */
export const regularReview: IsoDate = isoDate('2027-05-22');

export const euro = (amount: number): Money => ({ kind: 'money', euro: amount });
export const euroRange = (min: number | null, max: number | null): MoneyRange => ({
  kind: 'moneyRange',
  min,
  max,
});
export const duration = (amount: number, unit: DurationUnit): Duration => ({
  kind: 'duration',
  amount,
  unit,
});
/** An observed span; either end may be unknown. */
export const months = (min: number | null, max: number | null): DurationRange => ({
  kind: 'durationRange',
  min,
  max,
  unit: 'months',
});
export const percent = (value: number): Percent => ({ kind: 'percent', percent: value });
export const shareOfCeiling = (value: number): ShareOfCeiling => ({
  kind: 'shareOfCeiling',
  percent: value,
  ceiling: 'pension.contributionCeiling',
});
export const age = (years: number): Age => ({ kind: 'age', years });
export const count = (amount: number, unit: CountUnit): Count => ({ kind: 'count', amount, unit });
export const day = (date: string): Day => ({ kind: 'day', date: isoDate(date) });

type NormParts = { paragraph?: string; sentence?: string; number?: string };

/** A norm in the order in which it is spoken: act, section, then the finer parts. */
export function norm(act: Act, section: string, parts: NormParts = {}): Norm {
  return { act, section, ...parts };
}

type Draft<Id extends string, T extends LawValue> = Omit<
  LawParameter<Id, T>,
  'verification' | 'verifiedOn' | 'reviewBy'
> &
  Partial<Pick<LawParameter<Id, T>, 'verification' | 'verifiedOn' | 'reviewBy'>>;

/** Completes a parameter with the usual comparison and review days. */
export function parameter<const Id extends string, T extends LawValue>(
  draft: Draft<Id, T>,
): LawParameter<Id, T> {
  return { verification: 'statuteText', verifiedOn: comparedOn, reviewBy: regularReview, ...draft };
}
