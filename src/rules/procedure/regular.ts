import { norm } from '../law/define.ts';
import { byLaw, prefixed, unsourced, type Draft } from './build.ts';
import type { EventId, Procedure } from './types.ts';

/** Steps up to the visa application that both regular ways share. */
const untilApplication: readonly Draft[] = [
  {
    id: 'chooseTitle',
    actor: 'employer',
    startsAfter: ['start'],
    endsWith: 'titleChosen',
    duration: unsourced,
    norms: [norm('AufenthG', '18', { paragraph: '2' })],
    documentsIn: ['curriculumVitae', 'certificates'],
  },
  {
    id: 'contract',
    actor: 'employerAndWorker',
    startsAfter: ['titleChosen'],
    endsWith: 'contractSigned',
    duration: unsourced,
    norms: [norm('AufenthG', '18', { paragraph: '2', number: '1' })],
    documentsOut: ['workContract', 'employmentDeclaration'],
  },
  {
    id: 'collect',
    actor: 'employerAndWorker',
    startsAfter: ['contractSigned'],
    endsWith: 'fileComplete',
    duration: unsourced,
    norms: [norm('AufenthG', '82', { paragraph: '1', sentence: '1' })],
    documentsIn: ['passport', 'certificates'],
    documentsOut: ['translations'],
  },
  {
    id: 'recognitionReceipt',
    actor: 'recognitionBody',
    startsAfter: ['fileComplete'],
    endsWith: 'recognitionReceiptSent',
    duration: byLaw('recognition.receipt', { otherRegulated: 'recognition.regulatedReceipt' }),
    appliesWhen: 'recognitionReceiptDue',
    norms: [norm('BQFG', '6', { paragraph: '2' })],
    documentsIn: ['recognitionApplication', 'certificates', 'translations'],
    documentsOut: ['recognitionReceipt'],
  },
  {
    id: 'recognition',
    actor: 'recognitionBody',
    startsAfter: ['fileComplete'],
    endsWith: 'recognitionDecided',
    duration: byLaw('recognition.decision', {
      nursing: 'recognition.nursingDecision',
      physician: 'recognition.doctorDecision',
      otherRegulated: 'recognition.regulatedDecision',
    }),
    appliesWhen: 'recognitionNeeded',
    norms: [norm('BQFG', '6', { paragraph: '3' })],
    documentsIn: ['recognitionApplication', 'certificates', 'translations'],
    documentsOut: ['recognitionNotice'],
  },
  {
    id: 'evaluation',
    actor: 'degreeEvaluation',
    startsAfter: ['fileComplete'],
    endsWith: 'degreeEvaluated',
    duration: byLaw('recognition.degreeEvaluation'),
    appliesWhen: 'evaluationNeeded',
    norms: [norm('AufenthG', '18', { paragraph: '3', number: '2' })],
    documentsIn: ['certificates', 'translations'],
    documentsOut: ['degreeEvaluation'],
  },
  {
    id: 'confirmation',
    actor: 'degreeEvaluation',
    startsAfter: ['fileComplete'],
    endsWith: 'qualificationConfirmed',
    duration: unsourced,
    appliesWhen: 'confirmationNeeded',
    norms: [
      norm('BeschV', '6', { paragraph: '1', sentence: '4' }),
      norm('AufenthG', '16d', { paragraph: '3', sentence: '4' }),
    ],
    documentsIn: ['certificates', 'translations'],
    documentsOut: ['qualificationConfirmation'],
  },
];

/** Whichever of them the title asks for. */
const qualificationShown: readonly EventId[] = [
  'recognitionDecided',
  'degreeEvaluated',
  'qualificationConfirmed',
];

/** The application itself; the law sets no time for the appointment. */
const appointment = (papersReady: readonly EventId[]): Draft => ({
  id: 'appointment',
  actor: 'germanMission',
  startsAfter: papersReady,
  endsWith: 'appointmentHeld',
  duration: byLaw('visa.appointmentWait'),
  norms: [norm('AufenthG', '6', { paragraph: '3' })],
  documentsIn: ['visaApplication', 'passport', 'workContract', 'insuranceProof'],
});

const agencyConsent: Draft = {
  id: 'agencyConsent',
  actor: 'employmentAgency',
  startsAfter: ['appointmentHeld'],
  endsWith: 'agencyConsented',
  duration: byLaw('agencyConsent.regular'),
  appliesWhen: 'consentNeeded',
  norms: [norm('AufenthG', '39'), norm('BeschV', '36', { paragraph: '2' })],
  documentsIn: ['employmentDeclaration'],
  documentsOut: ['agencyConsent'],
};

const agencyPreCheck: Draft = {
  id: 'agencyPreCheck',
  actor: 'employmentAgency',
  startsAfter: ['contractSigned'],
  endsWith: 'preCheckDone',
  duration: unsourced,
  appliesWhen: 'consentNeeded',
  norms: [norm('BeschV', '36', { paragraph: '3' })],
  documentsIn: ['employmentDeclaration', 'workContract'],
  documentsOut: ['agencyPreCheck'],
};

const authorityConsent: Draft = {
  id: 'authorityConsent',
  actor: 'immigrationAuthority',
  startsAfter: ['appointmentHeld'],
  endsWith: 'authorityConsented',
  duration: byLaw('immigrationAuthority.deemedConsent'),
  appliesWhen: 'authorityConsentNeeded',
  norms: [norm('AufenthV', '31', { paragraph: '1', sentence: '3' })],
};

const visa = (consents: readonly EventId[]): Draft => ({
  id: 'visa',
  actor: 'germanMission',
  startsAfter: ['appointmentHeld', ...consents],
  endsWith: 'visaIssued',
  duration: byLaw('visa.regularDecision'),
  norms: [norm('AufenthG', '6', { paragraph: '3' })],
  documentsOut: ['visa'],
});

/** Reguläres Visumverfahren: the mission asks agency and authority after the application. */
export const regular: Procedure = {
  id: 'regular',
  steps: prefixed('regular', [
    ...untilApplication,
    appointment(['fileComplete', ...qualificationShown]),
    agencyConsent,
    authorityConsent,
    visa(['agencyConsented', 'authorityConsented']),
  ]),
};

/** Regular procedure in which the agency checks the job beforehand, § 36 Abs. 3 BeschV. */
export const regularWithPreCheck: Procedure = {
  id: 'regularWithPreCheck',
  steps: prefixed('preCheck', [
    ...untilApplication,
    agencyPreCheck,
    appointment(['fileComplete', ...qualificationShown, 'preCheckDone']),
    authorityConsent,
    visa(['authorityConsented']),
  ]),
};
