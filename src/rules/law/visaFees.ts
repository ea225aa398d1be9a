import { april2025 } from './comparison.ts';
import { euro, norm, parameter, percent } from './define.ts';
import { august2026, confirmedSince, spring2026 } from './history.ts';

/** Fees of the Residence Ordinance (AufenthV) for visa and procedure. */
export const visaFees = [
  parameter({
    id: 'fastTrack.fee',
    labelDe: 'Gebühr für das beschleunigte Fachkräfteverfahren',
    norm: norm('AufenthV', '47', { paragraph: '1', number: '15' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    conditionDe: 'je Fachkraft',
    versions: confirmedSince(april2025, euro(411), 'aufenthv'),
  }),
  parameter({
    id: 'fastTrack.withdrawalFeeShare',
    labelDe: 'Höchster Anteil der Gebühr bei Rücknahme des Antrags',
    norm: norm('BGebG', '10', { paragraph: '5', sentence: '1' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    conditionDe: 'keine Gebühr, wenn die Bearbeitung noch nicht begonnen hat',
    versions: confirmedSince(
      spring2026,
      percent(75),
      'bgebg',
      '§ 49 Abs. 2 und 3 AufenthV sieht daneben eine Bearbeitungsgebühr in voller Höhe vor. Welche Regel gilt, sagt die Behörde vor der Vereinbarung.',
    ),
  }),
  parameter({
    id: 'visa.fee',
    labelDe: 'Gebühr für das nationale Visum',
    norm: norm('AufenthV', '46', { paragraph: '2', number: '1' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    conditionDe: 'je Person',
    versions: confirmedSince(april2025, euro(75), 'aufenthv'),
  }),
  parameter({
    id: 'visa.minorFeeShare',
    labelDe: 'Anteil der Gebühr bei Minderjährigen (Visum, Aufenthaltstitel, Verfahren)',
    norm: norm('AufenthV', '50', { paragraph: '1', sentence: '1' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    versions: confirmedSince(
      august2026,
      percent(50),
      'aufenthv',
      'Der Wortlaut umfasst auch die Gebühr für das beschleunigte Verfahren, etwa bei minderjährigen Auszubildenden. Eine Behörde, die das bestätigt, ist nicht bekannt: vorher fragen.',
    ),
  }),
  parameter({
    id: 'visa.extensionFee',
    labelDe: 'Gebühr für die Verlängerung des nationalen Visums',
    norm: norm('AufenthV', '46', { paragraph: '2', number: '2' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    versions: confirmedSince(april2025, euro(25), 'aufenthv'),
  }),
  parameter({
    id: 'visa.commitmentFee',
    labelDe: 'Gebühr für eine Verpflichtungserklärung',
    norm: norm('AufenthV', '47', { paragraph: '1', number: '12' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    versions: confirmedSince(april2025, euro(29), 'aufenthv'),
  }),
  parameter({
    id: 'provisionalCertificate.fee',
    labelDe: 'Gebühr für die Fiktionsbescheinigung',
    norm: norm('AufenthV', '47', { paragraph: '1', number: '8' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    versions: confirmedSince(april2025, euro(13), 'aufenthv'),
  }),
] as const;
