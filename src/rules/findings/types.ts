import type { Question } from '../case/types.ts';
import type { ParameterId } from '../law/index.ts';
import type { Norm } from '../law/types.ts';

/** stop: as answered, the law does not allow it. check: to be cleared first. note: good to know. */
export type Severity = 'stop' | 'check' | 'note';

export type FindingId =
  | 'salaryBelowThreshold'
  | 'salaryThresholdOfEarlierYear'
  | 'over45SalaryOrPension'
  | 'over45NotAsked'
  | 'fastTrackNotOpen'
  | 'fastTrackChoice'
  | 'temporaryWorkRefused'
  | 'temporaryWorkCheck'
  | 'recognitionMissing'
  | 'recognitionPartial'
  | 'recognitionNotUsedForTitle'
  | 'licenceMissing'
  | 'languageNeeded'
  | 'measureMustSuit'
  | 'consentNotNeeded'
  | 'experienceNeeded'
  | 'livelihoodForTraining'
  | 'minorNeedsConsent'
  | 'quotaLimited'
  | 'applyInWesternBalkans'
  | 'visaNotRequired'
  | 'titleChangeHere'
  | 'blueCardBesideTemporaryProtection'
  | 'temporaryProtectionEnds'
  | 'workPermissionWait'
  | 'fundingExcludedAfterJob'
  | 'recruitmentOnlyByAgency'
  | 'familyHousingAndLanguage'
  | 'adviceNoticeDuty'
  | 'textFormExcluded';

/** Something the answers mean in law; stated, never advised. */
export type Finding = {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly norms: readonly Norm[];
  readonly parameters: readonly ParameterId[];
  /** The answers it rests on, so that a page can point at the field. */
  readonly because: readonly Question[];
  /** Figures for the sentence, e.g. the threshold in euro; keys are explained at the finding. */
  readonly data: Readonly<Record<string, string | number | boolean>>;
  /** True when an unanswered question decides whether it is so. */
  readonly conditional: boolean;
};

export type Findings = readonly Finding[];
