import { norm } from '../law/define.ts';
import type { DocumentId } from '../procedure/types.ts';
import type { DocumentItem } from './types.ts';

/** What is to be known of a paper; null: it passes between authorities and nobody here brings it. */
export type Paper = Pick<DocumentItem, 'by' | 'issuer' | 'translation' | 'mistake' | 'norm'>;

type Draft = Pick<Paper, 'by' | 'issuer'> & Partial<Paper>;

const paper = (draft: Draft): Paper => ({
  translation: 'none',
  mistake: null,
  norm: null,
  ...draft,
});

/** Papers that the worker brings from the country of origin or makes there. */
const fromWorker = {
  passport: paper({
    by: 'skilledWorker',
    issuer: 'homeCountry',
    translation: 'onRequest',
    mistake: 'expiresTooSoon',
    norm: norm('AufenthG', '3', { paragraph: '1' }),
  }),
  certificates: paper({
    by: 'skilledWorker',
    issuer: 'homeCountry',
    translation: 'needed',
    mistake: 'namesDiffer',
    norm: norm('BQFG', '5', { paragraph: '1', number: '3' }),
  }),
  translations: paper({
    by: 'skilledWorker',
    issuer: 'translator',
    mistake: 'uncertifiedTranslator',
    norm: norm('BQFG', '5', { paragraph: '2', sentence: '4' }),
  }),
  curriculumVitae: paper({
    by: 'skilledWorker',
    issuer: 'skilledWorker',
    mistake: 'gapsInHistory',
    norm: norm('BQFG', '5', { paragraph: '1', number: '1' }),
  }),
  recognitionApplication: paper({
    by: 'skilledWorker',
    issuer: 'skilledWorker',
    mistake: 'wrongReferenceOccupation',
    norm: norm('BQFG', '5', { paragraph: '1' }),
  }),
  visaApplication: paper({
    by: 'skilledWorker',
    issuer: 'skilledWorker',
    mistake: 'wrongCategory',
    norm: norm('AufenthG', '81', { paragraph: '1' }),
  }),
  insuranceProof: paper({
    by: 'skilledWorker',
    issuer: 'insurer',
    mistake: 'insuranceStartsTooLate',
    norm: norm('AufenthG', '5', { paragraph: '1', number: '1' }),
  }),
  custodyConsent: paper({
    by: 'skilledWorker',
    issuer: 'custodian',
    translation: 'onRequest',
    norm: norm('AufenthG', '80', { paragraph: '5' }),
  }),
  familyRecords: paper({
    by: 'skilledWorker',
    issuer: 'homeCountry',
    translation: 'needed',
    mistake: 'legalisationMissing',
    norm: norm('AufenthG', '27', { paragraph: '1' }),
  }),
} satisfies Partial<Record<DocumentId, Paper>>;

/** Papers that the firm makes or keeps. */
const fromFirm = {
  workContract: paper({
    by: 'employer',
    issuer: 'employer',
    mistake: 'differsFromDeclaration',
    norm: norm('AufenthG', '18', { paragraph: '2', number: '1' }),
  }),
  employmentDeclaration: paper({
    by: 'employer',
    issuer: 'employer',
    mistake: 'missingCompanyNumber',
    norm: norm('AufenthG', '39', { paragraph: '4' }),
  }),
  powerOfAttorney: paper({
    by: 'employer',
    issuer: 'skilledWorker',
    mistake: 'noSubstituteAuthority',
    norm: norm('AufenthG', '81a', { paragraph: '2', number: '2' }),
  }),
  agreement: paper({
    by: 'employer',
    issuer: 'employerAndAuthority',
    mistake: 'signedBeforeFileComplete',
    norm: norm('AufenthG', '81a', { paragraph: '2' }),
  }),
  titleCopy: paper({
    by: 'employer',
    issuer: 'employer',
    mistake: 'copyNotRenewed',
    norm: norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '2' }),
  }),
  paperCopy: paper({
    by: 'employer',
    issuer: 'employer',
    mistake: 'copyNotRenewed',
    norm: norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '2' }),
  }),
  adviceNotice: paper({
    by: 'employer',
    issuer: 'employer',
    mistake: 'afterFirstDay',
    norm: norm('AufenthG', '45c'),
  }),
  endNotice: paper({
    by: 'employer',
    issuer: 'employer',
    norm: norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '3' }),
  }),
  agencyPreCheck: paper({
    by: 'employer',
    issuer: 'employmentAgency',
    mistake: 'notForwarded',
    norm: norm('BeschV', '36', { paragraph: '3' }),
  }),
  preliminaryApproval: paper({
    by: 'employer',
    issuer: 'immigrationAuthority',
    mistake: 'validityPassed',
    norm: norm('AufenthG', '81a', { paragraph: '3', sentence: '1', number: '6' }),
  }),
} satisfies Partial<Record<DocumentId, Paper>>;

/** Papers of German offices that the worker shows to the next one. */
const fromOffices = {
  recognitionNotice: paper({
    by: 'skilledWorker',
    issuer: 'recognitionBody',
    mistake: 'deficitNoticeOverlooked',
    norm: norm('BQFG', '6', { paragraph: '3' }),
  }),
  qualificationConfirmation: paper({
    by: 'skilledWorker',
    issuer: 'degreeEvaluation',
    norm: norm('AufenthG', '81a', { paragraph: '3', sentence: '1', number: '2a' }),
  }),
  degreeEvaluation: paper({
    by: 'skilledWorker',
    issuer: 'degreeEvaluation',
    norm: norm('AufenthG', '18', { paragraph: '3', number: '2' }),
  }),
  visa: paper({
    by: 'skilledWorker',
    issuer: 'germanMission',
    mistake: 'workNotPermitted',
    norm: norm('AufenthG', '6', { paragraph: '3' }),
  }),
  landlordConfirmation: paper({
    by: 'skilledWorker',
    issuer: 'landlord',
    mistake: 'missingAtRegistration',
    norm: norm('BMG', '19', { paragraph: '1' }),
  }),
  registrationConfirmation: paper({
    by: 'skilledWorker',
    issuer: 'registryOffice',
    norm: norm('BMG', '17', { paragraph: '1' }),
  }),
  biometricPhoto: paper({
    by: 'skilledWorker',
    issuer: 'photographer',
    mistake: 'paperPhoto',
    norm: norm('AufenthG', '82', { paragraph: '5' }),
  }),
  currentTitle: paper({
    by: 'skilledWorker',
    issuer: 'immigrationAuthority',
    mistake: 'expiresTooSoon',
    norm: norm('AufenthG', '81', { paragraph: '4' }),
  }),
  permissionToStay: paper({
    by: 'skilledWorker',
    issuer: 'immigrationAuthority',
    mistake: 'workNotPermitted',
    norm: norm('AufenthG', '4a', { paragraph: '5', sentence: '2' }),
  }),
  workPermission: paper({
    by: 'skilledWorker',
    issuer: 'immigrationAuthority',
    norm: norm('AsylG', '61', { paragraph: '2', sentence: '1' }),
  }),
  residencePermit: paper({
    by: 'skilledWorker',
    issuer: 'immigrationAuthority',
    norm: norm('AufenthG', '4', { paragraph: '1' }),
  }),
  languageCertificate: paper({ by: 'skilledWorker', issuer: 'languageInstitute' }),
  licence: paper({
    by: 'skilledWorker',
    issuer: 'recognitionBody',
    norm: norm('AufenthG', '18', { paragraph: '2', number: '3' }),
  }),
  familyVisa: paper({
    by: 'skilledWorker',
    issuer: 'germanMission',
    norm: norm('AufenthG', '6', { paragraph: '3' }),
  }),
} satisfies Partial<Record<DocumentId, Paper>>;

/** Every paper of the procedures. */
export const papers: Readonly<Record<DocumentId, Paper | null>> = {
  ...fromWorker,
  ...fromFirm,
  ...fromOffices,
  feeNotice: null,
  recognitionReceipt: null,
  agencyConsent: null,
  provisionalCertificate: null,
};
