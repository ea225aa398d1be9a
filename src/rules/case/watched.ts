import type { ParameterId } from '../law/index.ts';
import type { ProcedureId } from '../procedure/types.ts';

/**
 * The law data that a link remembers, so that a later visit can tell what has changed. The order is
 * part of every link in the world: new entries go to the end, none is ever taken out or moved.
 */
export const watchedParameters: readonly ParameterId[] = [
  'recognition.fastTrackReceipt',
  'recognition.fastTrackDecision',
  'recognition.nursingFastTrackDecision',
  'recognition.doctorFastTrackDecision',
  'recognition.degreeEvaluationFastTrack',
  'fastTrack.invitation',
  'agencyConsent.fastTrack',
  'fastTrack.visaAppointment',
  'fastTrack.visaDecision',
  'recognition.receipt',
  'recognition.regulatedReceipt',
  'recognition.decision',
  'recognition.regulatedDecision',
  'recognition.nursingDecision',
  'recognition.doctorDecision',
  'recognition.degreeEvaluation',
  'visa.appointmentWait',
  'visa.regularDecision',
  'agencyConsent.regular',
  'immigrationAuthority.deemedConsent',
  'specialized.selection',
  'specialized.preparation',
  'specialized.language',
  'specialized.licence',
  'entry.registration',
  'residencePermit.issueDuration',
  'fastTrack.fee',
  'visa.fee',
  'visa.minorFeeShare',
  'residencePermit.fee',
  'residencePermit.purposeChangeFee',
  'recognitionFee.ihkFosa',
  'recognitionFee.ihkFosaFastTrack',
  'recognitionFee.chamberOfCrafts',
  'recognitionFee.degreeEvaluation',
  'recognitionFee.digitalInformation',
  'pension.contributionCeiling',
  'blueCard.salaryShare',
  'blueCard.reducedSalaryShare',
  'blueCard.itSalaryShare',
  'experienced.salaryShare',
  'salary.over45Share',
  'salary.over45ShareOrdinance',
  'salary.over45Age',
  'salary.over45AgeOrdinance',
  'westernBalkans.yearlyQuota',
];

/** As above: only ever longer. */
export const watchedProcedures: readonly ProcedureId[] = [
  'fastTrack',
  'regular',
  'regularWithPreCheck',
  'specialized',
  'titleChange',
  'workPermission',
  'afterEntry',
  'family',
];
