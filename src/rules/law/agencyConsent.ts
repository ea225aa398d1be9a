import { isoDate } from '../calendar/isoDate.ts';
import { april2025, pagesRead } from './comparison.ts';
import { duration, norm, parameter } from './define.ts';
import { confirmedSince, may2026 } from './history.ts';

/** Consent of the employment agency (Zustimmung der Bundesagentur für Arbeit, § 39 AufenthG). */
export const agencyConsent = [
  parameter({
    id: 'agencyConsent.fastTrack',
    labelDe: 'Frist der Agentur für Arbeit im beschleunigten Verfahren',
    norm: norm('BeschV', '36', { paragraph: '2', sentence: '2' }),
    keyDate: 'completeFileDate',
    bindingness: 'deemedConsent',
    startDe: 'nach Übermittlung der Zustimmungsanfrage',
    conditionDe: 'nicht, wenn die Agentur fehlende oder verspätete Angaben meldet',
    versions: confirmedSince(
      april2025,
      duration(1, 'weeks'),
      'beschv',
      'Gilt ebenso beim Arbeitsplatzwechsel mit der Blauen Karte EU (§ 18g Abs. 4 AufenthG).',
    ),
  }),
  parameter({
    id: 'agencyConsent.regular',
    labelDe: 'Frist der Agentur für Arbeit im regulären Verfahren',
    norm: norm('BeschV', '36', { paragraph: '2', sentence: '1' }),
    keyDate: 'completeFileDate',
    bindingness: 'deemedConsent',
    startDe: 'nach Übermittlung der Zustimmungsanfrage',
    conditionDe: 'nicht, wenn die Agentur fehlende oder verspätete Angaben meldet',
    versions: confirmedSince(april2025, duration(2, 'weeks'), 'beschv'),
  }),
  parameter({
    id: 'agencyConsent.continuation',
    labelDe: 'Dauer der Zustimmung, nach der dieselbe Stelle ohne Vorrangprüfung weiterläuft',
    norm: norm('BeschV', '35', { paragraph: '5', sentence: '1' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens, beim selben Arbeitgeber',
    versions: confirmedSince(april2025, duration(1, 'years'), 'beschv'),
  }),
  parameter({
    id: 'agencyConsent.employerExclusion',
    labelDe: 'Längster Ausschluss eines Arbeitgebers von der Zustimmung',
    norm: norm('BeschV', '36', { paragraph: '4', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'bei schweren oder wiederholten Verstößen',
    versions: [
      {
        from: isoDate('2024-03-01'),
        value: duration(5, 'years'),
        status: 'inForce',
        source: 'beschv',
      },
    ],
  }),
  parameter({
    id: 'agencyConsent.violationLookback',
    labelDe: 'Zeitraum, in dem frühere Verstöße des Arbeitgebers die Zustimmung gefährden',
    norm: norm('AufenthG', '40', { paragraph: '2', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'nur rechtskräftige Geldbußen und Strafen',
    versions: confirmedSince(may2026, duration(5, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'agencyPreCheck.validity',
    labelDe: 'Übliche Gültigkeit der Vorabprüfung durch die Agentur für Arbeit',
    norm: norm('BeschV', '36', { paragraph: '3' }),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    startDe: 'ab Ausstellung',
    verification: 'otherSource',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      duration(6, 'months'),
      'tk-arbeitsmarktzulassung',
      '§ 36 Abs. 3 BeschV nennt keine Dauer. Angabe einer Krankenkasse, Seite ohne Datum.',
    ),
  }),
] as const;
