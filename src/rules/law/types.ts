import type { IsoDate } from '../calendar/isoDate.ts';

/** Acts and ordinances that a norm may name; `lib/norms.ts` knows their official addresses. */
export type Act =
  | 'AGG'
  | 'ArbSchG'
  | 'AsylG'
  | 'AufenthG'
  | 'AufenthV'
  | 'BAeO'
  | 'BBiG'
  | 'BeschV'
  | 'BGB'
  | 'BGebG'
  | 'BMG'
  | 'BQFG'
  | 'DeuFoeV'
  | 'MiLoG'
  | 'MiLoV5'
  | 'NachwG'
  | 'PflAPrV'
  | 'PflBG'
  | 'SchwarzArbG'
  | 'SGB_III'
  | 'SGB_IV'
  | 'SVBezGrV_2025'
  | 'SVBezGrV_2026'
  | 'UkraineAufenthFGV'
  | 'UkraineAufenthUeV'
  | 'VwVfG';

/** Where a rule stands. `section` is the number after „§“, e.g. '81a'. */
export type Norm = {
  readonly act: Act;
  readonly section: string;
  readonly paragraph?: string;
  readonly sentence?: string;
  /** „Nr.“, e.g. '15' or '2a'. */
  readonly number?: string;
};

/** Which date of a case selects the version that applies to it. */
export type KeyDate =
  | 'contractDate'
  | 'applicationDate'
  | 'completeFileDate'
  | 'decisionDate'
  | 'entryDate'
  | 'employmentDate'
  | 'openInLaw';

/** How strict a value is. Durations must use one of the first five, other values are `fixed`. */
export type Bindingness =
  /** „muss“: a deadline or validity that the law sets. */
  | 'statutoryDeadline'
  /** „soll“: may be exceeded for a reason. */
  | 'shouldPeriod'
  /** „in der Regel“. */
  | 'usualPeriod'
  /** Silence counts as consent after this time. */
  | 'deemedConsent'
  /** No law: an observed range with its origin. */
  | 'experience'
  /** An amount, share, age or number that the law sets. */
  | 'fixed';

export type DurationUnit = 'days' | 'statutoryWorkingDays' | 'weeks' | 'months' | 'years';

export type Duration = {
  readonly kind: 'duration';
  readonly amount: number;
  readonly unit: DurationUnit;
};
export type DurationRange = {
  readonly kind: 'durationRange';
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: DurationUnit;
};
/** Whole euros and cents as printed, e.g. 37.5. */
export type Money = { readonly kind: 'money'; readonly euro: number };
export type MoneyRange = {
  readonly kind: 'moneyRange';
  readonly min: number | null;
  readonly max: number | null;
};
/** A share as the law prints it: 45.3 means 45.3 percent. */
export type Percent = { readonly kind: 'percent'; readonly percent: number };
/** A share of a ceiling that changes yearly, stored as printed; the amount is computed. */
export type ShareOfCeiling = {
  readonly kind: 'shareOfCeiling';
  readonly percent: number;
  readonly ceiling: 'pension.contributionCeiling';
};
export type Age = { readonly kind: 'age'; readonly years: number };
export type Count = { readonly kind: 'count'; readonly amount: number; readonly unit: CountUnit };
export type CountUnit =
  | 'persons'
  | 'hoursPerWeek'
  | 'lessons'
  | 'points'
  | 'percentagePoints'
  | 'hours'
  | 'monthlySalaries'
  | 'states'
  | 'contributionMonths'
  | 'employees';
/** A day that the law names, e.g. the end of a transitional rule. */
export type Day = { readonly kind: 'day'; readonly date: IsoDate };

export type LawValue =
  Duration | DurationRange | Money | MoneyRange | Percent | ShareOfCeiling | Age | Count | Day;

/** How the value was checked. */
export type Verification =
  /** Compared with the wording of the statute. */
  | 'statuteText'
  /** Compared with a page of the competent authority or body. */
  | 'officialPage'
  /** Known from other publications only. */
  | 'otherSource';

export type LawVersion<T extends LawValue = LawValue> = {
  /** First day on which this value applies; the end follows from the next version. */
  readonly from: IsoDate;
  /** True when the value may be older: `from` is the first day for which it could be confirmed. */
  readonly startUnconfirmed?: true;
  /** null: repealed from this day on. */
  readonly value: T | null;
  readonly status: 'inForce' | 'announced';
  /** Id in content/sources. */
  readonly source: string;
  readonly publishedOn?: IsoDate;
  readonly noteDe?: string;
};

export type LawParameter<Id extends string = string, T extends LawValue = LawValue> = {
  readonly id: Id;
  /** What the number is, as a reader would say it; shown beside it. */
  readonly labelDe: string;
  readonly norm: Norm;
  readonly keyDate: KeyDate;
  readonly bindingness: Bindingness;
  /** What starts the clock, e.g. „ab vollständigen Unterlagen“; only for durations. */
  readonly startDe?: string;
  /** What limits the value, e.g. „einmal verlängerbar“. */
  readonly conditionDe?: string;
  /** Newest first; no two start on the same day. */
  readonly versions: readonly LawVersion<T>[];
  readonly verification: Verification;
  /** Day on which the value was last compared with its source. */
  readonly verifiedOn: IsoDate;
  /** Day after which the comparison is to be repeated. */
  readonly reviewBy: IsoDate;
};
