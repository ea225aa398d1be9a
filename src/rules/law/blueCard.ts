import { isoDate } from '../calendar/isoDate.ts';
import { duration, norm, parameter, shareOfCeiling } from './define.ts';
import { august2026, confirmedSince, may2026 } from './history.ts';
import type { LawVersion, ShareOfCeiling } from './types.ts';

/** § 18g AufenthG applies since 18 November 2023, with these shares from the first day. */
const sinceReform = (share: number): readonly [LawVersion<ShareOfCeiling>] => [
  {
    from: isoDate('2023-11-18'),
    value: shareOfCeiling(share),
    status: 'inForce',
    source: 'aufenthg',
  },
];

/** EU Blue Card, § 18g AufenthG. */
export const blueCard = [
  parameter({
    id: 'blueCard.salaryShare',
    labelDe: 'Mindestgehalt für die Blaue Karte EU',
    norm: norm('AufenthG', '18g', { paragraph: '1', sentence: '1' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    versions: sinceReform(50),
  }),
  parameter({
    id: 'blueCard.reducedSalaryShare',
    labelDe:
      'Mindestgehalt für die Blaue Karte EU in den genannten Berufsgruppen und kurz nach dem Studium',
    norm: norm('AufenthG', '18g', { paragraph: '1', sentence: '2' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'mit Zustimmung der Bundesagentur für Arbeit',
    versions: sinceReform(45.3),
  }),
  parameter({
    id: 'blueCard.itSalaryShare',
    labelDe: 'Mindestgehalt für die Blaue Karte EU in der IT ohne Hochschulabschluss',
    norm: norm('AufenthG', '18g', { paragraph: '2', number: '1' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'mit Zustimmung der Bundesagentur für Arbeit',
    versions: sinceReform(45.3),
  }),
  parameter({
    id: 'blueCard.newGraduateYears',
    labelDe: 'Höchstes Alter des Hochschulabschlusses für das niedrigere Mindestgehalt',
    norm: norm('AufenthG', '18g', { paragraph: '1', sentence: '2', number: '2' }),
    keyDate: 'applicationDate',
    bindingness: 'statutoryDeadline',
    startDe: 'gerechnet bis zur Beantragung',
    versions: confirmedSince(may2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.itExperience',
    labelDe: 'Berufserfahrung für die Blaue Karte EU in der IT ohne Hochschulabschluss',
    norm: norm('AufenthG', '18g', { paragraph: '2', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens',
    versions: confirmedSince(may2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.itExperienceWindow',
    labelDe: 'Zeitraum, aus dem die Berufserfahrung in der IT stammen muss',
    norm: norm('AufenthG', '18g', { paragraph: '2', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    versions: confirmedSince(may2026, duration(7, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.tertiaryProgramme',
    labelDe: 'Dauer eines gleichwertigen Bildungsprogramms, das wie ein Hochschulabschluss zählt',
    norm: norm('AufenthG', '18g', { paragraph: '1', sentence: '5' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens',
    versions: confirmedSince(may2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.contractMinimum',
    labelDe: 'Beschäftigungsdauer, die das Angebot für die Blaue Karte EU vorsehen muss',
    norm: norm('AufenthG', '18g', { paragraph: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens',
    versions: confirmedSince(may2026, duration(6, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.jobChangeWindow',
    labelDe: 'Zeitraum, in dem die Ausländerbehörde einen Arbeitsplatzwechsel aussetzen kann',
    norm: norm('AufenthG', '18g', { paragraph: '4', sentence: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Beginn der Beschäftigung',
    versions: confirmedSince(may2026, duration(12, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.jobChangeSuspension',
    labelDe: 'Aussetzung eines Arbeitsplatzwechsels durch die Ausländerbehörde',
    norm: norm('AufenthG', '18g', { paragraph: '4', sentence: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'Ablehnung nur in dieser Zeit',
    versions: confirmedSince(may2026, duration(30, 'days'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.renewalGraduateYears',
    labelDe: 'Höchstes Alter des Abschlusses für das niedrigere Mindestgehalt bei der Verlängerung',
    norm: norm('AufenthG', '18g', { paragraph: '6', sentence: '1' }),
    keyDate: 'applicationDate',
    bindingness: 'statutoryDeadline',
    startDe: 'gerechnet bis zur Beantragung der Verlängerung',
    versions: confirmedSince(may2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.renewalReducedMonths',
    labelDe:
      'Zeit nach der ersten Blauen Karte EU mit niedrigerem Mindestgehalt bei der Verlängerung',
    norm: norm('AufenthG', '18g', { paragraph: '6', sentence: '1' }),
    keyDate: 'applicationDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Erteilung der ersten Blauen Karte EU kurz nach dem Studium',
    conditionDe: 'noch nicht abgelaufen',
    versions: confirmedSince(may2026, duration(24, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'blueCard.absenceUntilLapse',
    labelDe: 'Zeit im Ausland, nach der die Blaue Karte EU erlischt',
    norm: norm('AufenthG', '51', { paragraph: '10', sentence: '1' }),
    keyDate: 'entryDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Ausreise',
    conditionDe: 'die Ausländerbehörde kann eine längere Frist bestimmen',
    versions: confirmedSince(august2026, duration(12, 'months'), 'aufenthg'),
  }),
] as const;
