import type { ProcedureChoice, Question } from '../case/types.ts';
import type { Costs } from '../costs/types.ts';
import type { PlanTotal, StartBy, WeakestLink } from '../plan/types.ts';

/** Why a way is closed or unknown. */
export type NotOpenReason =
  /** Not named in § 81a Abs. 1 and no qualified employment, Abs. 5. */
  | 'purposeNotCovered'
  /** § 81a is for those who still want to enter. */
  | 'alreadyHere'
  /** A programme with its own procedure. */
  | 'ownProcedure'
  /** The agency does not have to consent, so there is nothing to check beforehand. */
  | 'noConsentNeeded';

/** One of the three ways, side by side with the others. */
export type Route = {
  readonly procedure: ProcedureChoice;
  readonly open: 'open' | 'notOpen' | 'unknown';
  readonly reason: NotOpenReason | null;
  /** Questions that decide when `open` is `unknown`. */
  readonly because: readonly Question[];
  /** null: not open. */
  readonly total: PlanTotal | null;
  readonly startBy: StartBy | null;
  readonly weakestLink: WeakestLink | null;
  readonly costs: Costs['total'] | null;
  /** Ids of the steps in which the firm itself has to act. */
  readonly ownSteps: readonly string[];
};

/** Whether the fee of § 47 Abs. 1 Nr. 15 AufenthV buys time, as far as the data says. */
export type FeeVerdict = {
  readonly worth: 'savesTime' | 'noGain' | 'unclear' | 'notOpen';
  /** Days by which the fast track ends earlier, per bound; null: cannot be said. */
  readonly savedDays: {
    readonly earliest: number | null;
    readonly typical: number | null;
    readonly latest: number | null;
  };
  readonly reasons: readonly FeeReason[];
};

export type FeeReason =
  | 'longWaitForAppointment'
  | 'missionIsQuick'
  | 'recognitionAlreadyDone'
  | 'dearerRecognition'
  | 'noVisaNeeded'
  | 'restsOnAssumption'
  | 'familyIncluded';

export type Verdict = { readonly routes: readonly Route[]; readonly fee: FeeVerdict };
