import type { CostId, Payer } from '../../rules/index.ts';

/** German words for the ids of the costs. */
export const costTexts: Record<CostId, string> = {
  fastTrackFee: 'Beschleunigtes Verfahren',
  recognitionFee: 'Anerkennung',
  degreeEvaluationFee: 'Zeugnisbewertung',
  confirmationFee: 'Bestätigung zum Abschluss',
  translations: 'Übersetzungen',
  visaFee: 'Visum',
  familyVisaFee: 'Visa der Familie',
  residencePermitFee: 'Aufenthaltstitel',
  purposeChangeFee: 'Neuer Titel',
  familyResidencePermitFee: 'Aufenthaltstitel der Familie',
};

export const payerTexts: Record<Payer, string> = {
  employer: 'Betrieb',
  skilledWorker: 'Fachkraft',
  family: 'Familie',
  open: 'nach Absprache',
};
