import { count, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Opportunity card and job search, §§ 20 and 20a AufenthG. */
export const opportunityCard = [
  parameter({
    id: 'opportunityCard.hoursPerWeek',
    labelDe: 'Beschäftigung während der Suche mit der Chancenkarte',
    norm: norm('AufenthG', '20a', { paragraph: '2', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'höchstens, im Durchschnitt und zusammengerechnet',
    versions: confirmedSince(august2026, count(20, 'hoursPerWeek'), 'aufenthg'),
  }),
  parameter({
    id: 'opportunityCard.trialWork',
    labelDe: 'Probebeschäftigung mit der Chancenkarte',
    norm: norm('AufenthG', '20a', { paragraph: '2', number: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'jeweils höchstens',
    versions: confirmedSince(august2026, duration(2, 'weeks'), 'aufenthg'),
  }),
  parameter({
    id: 'opportunityCard.searchDuration',
    labelDe: 'Geltungsdauer der Such-Chancenkarte',
    norm: norm('AufenthG', '20a', { paragraph: '5', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens',
    versions: confirmedSince(august2026, duration(1, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'opportunityCard.followUpDuration',
    labelDe: 'Geltungsdauer der Folge-Chancenkarte',
    norm: norm('AufenthG', '20a', { paragraph: '5', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens, mit Vertrag oder Angebot und Zustimmung der Bundesagentur für Arbeit',
    versions: confirmedSince(august2026, duration(2, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'opportunityCard.trainingMinimum',
    labelDe:
      'Ausbildungsdauer der ausländischen Berufsqualifikation für die Chancenkarte mit Punkten',
    norm: norm('AufenthG', '20a', { paragraph: '4', sentence: '3', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens; auch Hochschul- oder AHK-Abschluss möglich',
    versions: confirmedSince(august2026, duration(2, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'jobSearch.afterQualification',
    labelDe: 'Aufenthaltserlaubnis zur Arbeitsuche nach Studium, Ausbildung oder Anerkennung',
    norm: norm('AufenthG', '20', { paragraph: '2', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens',
    versions: confirmedSince(august2026, duration(18, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'jobSearch.careAssistant',
    labelDe:
      'Aufenthaltserlaubnis zur Arbeitsuche nach einer Helferausbildung in Gesundheit und Pflege',
    norm: norm('AufenthG', '20', { paragraph: '2', sentence: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens',
    versions: confirmedSince(august2026, duration(12, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'jobSearch.careAssistantExtension',
    labelDe: 'Verlängerung der Arbeitsuche nach einer Helferausbildung in Gesundheit und Pflege',
    norm: norm('AufenthG', '20', { paragraph: '2', sentence: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens, einmalig',
    versions: confirmedSince(august2026, duration(6, 'months'), 'aufenthg'),
  }),
] as const;
