import type { ParameterId } from '../law/index.ts';
import type { Norm } from '../law/types.ts';

/** Who has to act in a step. */
export type Actor =
  | 'employer'
  | 'skilledWorker'
  /** Somebody who works here without being a skilled worker in the sense of the act. */
  | 'worker'
  | 'employerAndWorker'
  | 'immigrationAuthority'
  | 'employerAndAuthority'
  | 'recognitionBody'
  | 'degreeEvaluation'
  | 'employmentAgency'
  | 'germanMission'
  | 'placementService';

/** Something that happens on one day; periods start and stop at events, not at steps. */
export type EventId =
  | 'start'
  | 'titleChosen'
  | 'contractSigned'
  | 'authorityContacted'
  | 'fileComplete'
  | 'agreementSigned'
  | 'recognitionFileComplete'
  | 'recognitionReceiptSent'
  | 'recognitionDecided'
  | 'qualificationConfirmed'
  | 'degreeEvaluated'
  | 'employerInvited'
  | 'agencyAsked'
  | 'agencyConsented'
  | 'preCheckDone'
  | 'preliminaryApprovalIssued'
  | 'appointmentRequested'
  | 'appointmentHeld'
  | 'authorityConsented'
  | 'visaIssued'
  | 'entered'
  | 'registered'
  | 'workStarted'
  | 'permitIssued'
  | 'employeeInsured'
  | 'adviceGiven'
  | 'familyFileComplete'
  | 'familyApplied'
  | 'familyVisaIssued'
  | 'doctorSelected'
  | 'doctorPrepared'
  | 'languageExamPassed'
  | 'licenceGranted'
  | 'changeRequested'
  | 'titleCopied'
  | 'paperRead'
  | 'employmentDeclared'
  | 'permissionRequested'
  | 'workPermitted'
  | 'employmentEnded'
  | 'authorityInformed';

/** Papers that go into a step or come out of it; lib/procedure names them in German. */
export type DocumentId =
  | 'passport'
  | 'certificates'
  | 'translations'
  | 'curriculumVitae'
  | 'workContract'
  | 'employmentDeclaration'
  | 'powerOfAttorney'
  | 'agreement'
  | 'feeNotice'
  | 'recognitionApplication'
  | 'recognitionReceipt'
  | 'recognitionNotice'
  | 'qualificationConfirmation'
  | 'degreeEvaluation'
  | 'agencyConsent'
  | 'agencyPreCheck'
  | 'preliminaryApproval'
  | 'visaApplication'
  | 'insuranceProof'
  | 'visa'
  | 'landlordConfirmation'
  | 'registrationConfirmation'
  | 'biometricPhoto'
  | 'residencePermit'
  | 'titleCopy'
  | 'currentTitle'
  | 'provisionalCertificate'
  | 'permissionToStay'
  | 'workPermission'
  | 'paperCopy'
  | 'adviceNotice'
  | 'familyRecords'
  | 'familyVisa'
  | 'languageCertificate'
  | 'custodyConsent'
  | 'licence'
  | 'endNotice';

/** When a step belongs to a case; `always` without condition. */
export type Condition =
  | 'always'
  | 'recognitionNeeded'
  /** Under the BQFG the body has to confirm receipt; the health professions' acts say nothing of it. */
  | 'recognitionReceiptDue'
  | 'confirmationNeeded'
  | 'evaluationNeeded'
  | 'recognitionRan'
  | 'consentNeeded'
  | 'authorityConsentNeeded'
  | 'hiredFromAbroad'
  | 'familyComesAlong'
  | 'employmentEndsEarly';

/**
 * How long a step takes: a parameter of the law data, or nothing that is sourced. A maximum in the
 * law is never a typical time.
 */
export type StepDuration =
  | {
      readonly kind: 'law';
      readonly parameter: ParameterId;
      /** Professions whose own acts replace the parameter. */
      readonly instead?: Readonly<Partial<Record<RegulatedProfession, ParameterId>>>;
    }
  | { readonly kind: 'unsourced' };

/** Regulated professions with rules of their own; the others go by `otherRegulated`. */
export type RegulatedProfession = 'nursing' | 'physician' | 'otherRegulated';

export type Step = {
  readonly id: string;
  readonly actor: Actor;
  /** All of these must have happened before the step (and its clock) starts. */
  readonly startsAfter: readonly EventId[];
  readonly endsWith: EventId;
  /** A duty that takes no time of its own, but has to be done by this event at the latest. */
  readonly dueBy?: EventId;
  readonly duration: StepDuration;
  readonly appliesWhen: Condition;
  readonly norms: readonly Norm[];
  readonly documentsIn: readonly DocumentId[];
  readonly documentsOut: readonly DocumentId[];
};

export type ProcedureId =
  | 'fastTrack'
  | 'regular'
  | 'regularWithPreCheck'
  | 'specialized'
  | 'titleChange'
  | 'workPermission'
  | 'afterEntry'
  | 'family';

export type Procedure = { readonly id: ProcedureId; readonly steps: readonly Step[] };
