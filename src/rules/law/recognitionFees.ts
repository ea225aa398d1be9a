import { pagesRead } from './comparison.ts';
import { euro, euroRange, norm, parameter } from './define.ts';
import { confirmedSince } from './history.ts';

/** Fees that the bodies for recognition name themselves; no act sets an amount. */
export const recognitionFees = [
  parameter({
    id: 'recognitionFee.ihkFosa',
    labelDe: 'Gebühr der IHK FOSA für die Gleichwertigkeit',
    norm: norm('BQFG', '6'),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'officialPage',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      euroRange(100, 600),
      'ihk-fosa-antragstellung',
      'Angabe der IHK FOSA ohne Datum; kein Betrag im Gesetz. Das BQ-Portal nennt im Durchschnitt 550 €.',
    ),
  }),
  parameter({
    id: 'recognitionFee.ihkFosaFastTrack',
    labelDe: 'Gebühr der IHK FOSA im beschleunigten Verfahren',
    norm: norm('BQFG', '14a'),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'officialPage',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      euroRange(500, 1200),
      'ihk-fosa-antragstellung',
      'Angabe der IHK FOSA ohne Datum; kein Betrag im Gesetz. Wer die Anerkennung früher regulär beantragt, zahlt weniger.',
    ),
  }),
  parameter({
    id: 'recognitionFee.chamberOfCrafts',
    labelDe: 'Gebühr der Handwerkskammern für die Gleichwertigkeit',
    norm: norm('BQFG', '6'),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'otherSource',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      euroRange(100, 600),
      'bq-portal-kosten',
      'Angabe des BQ-Portals ohne Datum; jede Kammer hat eigene Sätze.',
    ),
  }),
  parameter({
    id: 'recognitionFee.degreeEvaluation',
    labelDe: 'Gebühr der ZAB für die erste Zeugnisbewertung',
    norm: norm('AufenthG', '81a', { paragraph: '3', sentence: '1', number: '2' }),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'otherSource',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      euroRange(200, 208),
      'zab-gebuehren',
      'Die ZAB nennt auf einer älteren Seite 200 €, ein Welcome Center 2025 208 €. Vor dem Antrag bei der ZAB prüfen.',
    ),
  }),
  parameter({
    id: 'recognitionFee.digitalInformation',
    labelDe: 'Gebühr der ZAB für die digitale Auskunft zur Berufsqualifikation',
    norm: norm('AufenthG', '81a', { paragraph: '3', sentence: '1', number: '2a' }),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'officialPage',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      euro(150),
      'zab-dab-gebuehren',
      'Angabe der ZAB ohne Datum; auch bei negativem Ergebnis fällig.',
    ),
  }),
] as const;
