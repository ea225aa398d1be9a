import type { ParameterId } from '../law/index.ts';
import type { Bindingness, Norm } from '../law/types.ts';

/** Euro; an end that nobody names is null. */
export type EuroRange = { readonly min: number | null; readonly max: number | null };

/** Who usually pays; „Gebührenschuldner“ can differ (§ 6 BGebG), which `reservation` says. */
export type Payer = 'employer' | 'skilledWorker' | 'family' | 'open';

export type CostId =
  | 'fastTrackFee'
  | 'recognitionFee'
  | 'degreeEvaluationFee'
  | 'confirmationFee'
  | 'translations'
  | 'visaFee'
  | 'familyVisaFee'
  | 'residencePermitFee'
  | 'purposeChangeFee'
  | 'familyResidencePermitFee';

export type CostItem = {
  readonly id: CostId;
  /** null: no amount is sourced; the item is named all the same. */
  readonly parameter: ParameterId | null;
  readonly norm: Norm | null;
  readonly kind: Bindingness | 'unsourced';
  readonly payer: Payer;
  readonly certainty: 'applies' | 'mayApply';
  /** Per person; null: open. Minors are counted with their own share. */
  readonly each: EuroRange | null;
  /** How many persons: adults and minors; a range when ages are unknown. */
  readonly adults: { readonly min: number; readonly max: number };
  readonly minors: { readonly min: number; readonly max: number };
  /** All persons together; null: open. */
  readonly sum: EuroRange | null;
  /** What the amount is subject to, by id; words belong to the page. */
  readonly reservations: readonly CostReservation[];
};

export type CostReservation =
  'minorShareByWording' | 'payerDependsOnAuthority' | 'notLaw' | 'eitherAmount' | 'reviewDue';

export type Costs = {
  readonly items: readonly CostItem[];
  /** Sum of what is sourced; `mayApply` counts only towards `max`. */
  readonly total: { readonly min: number; readonly max: number };
  readonly byPayer: Readonly<
    Partial<Record<Payer, { readonly min: number; readonly max: number }>>
  >;
  /** Items that no amount is known for: the sum is „mindestens“. */
  readonly open: readonly CostId[];
};
