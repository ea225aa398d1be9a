import { count, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince, may2026 } from './history.ts';

/** Settlement permit, §§ 9 and 18c AufenthG. */
export const settlement = [
  parameter({
    id: 'settlement.general',
    labelDe: 'Besitz der Aufenthaltserlaubnis vor der allgemeinen Niederlassungserlaubnis',
    norm: norm('AufenthG', '9', { paragraph: '2', sentence: '1', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mit ausreichendem Deutsch und weiteren Voraussetzungen',
    versions: confirmedSince(august2026, duration(5, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.generalContributions',
    labelDe: 'Rentenbeiträge vor der allgemeinen Niederlassungserlaubnis',
    norm: norm('AufenthG', '9', { paragraph: '2', sentence: '1', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'mindestens, oder vergleichbare Vorsorge',
    versions: confirmedSince(august2026, count(60, 'contributionMonths'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.skilled',
    labelDe: 'Besitz eines Titels nach §§ 18a, 18b, 18d oder 18g vor der Niederlassungserlaubnis',
    norm: norm('AufenthG', '18c', { paragraph: '1', sentence: '1', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mit ausreichendem Deutsch und weiteren Voraussetzungen',
    versions: confirmedSince(may2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.skilledContributions',
    labelDe: 'Rentenbeiträge einer Fachkraft vor der Niederlassungserlaubnis',
    norm: norm('AufenthG', '18c', { paragraph: '1', sentence: '1', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'mindestens, oder vergleichbare Vorsorge',
    versions: confirmedSince(may2026, count(36, 'contributionMonths'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.domesticDegree',
    labelDe: 'Besitz des Titels nach einer inländischen Ausbildung oder einem inländischen Studium',
    norm: norm('AufenthG', '18c', { paragraph: '1', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mit ausreichendem Deutsch und weiteren Voraussetzungen',
    versions: confirmedSince(may2026, duration(2, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.domesticDegreeContributions',
    labelDe: 'Rentenbeiträge nach einer inländischen Ausbildung oder einem inländischen Studium',
    norm: norm('AufenthG', '18c', { paragraph: '1', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'mindestens, oder vergleichbare Vorsorge',
    versions: confirmedSince(may2026, count(24, 'contributionMonths'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.blueCard',
    labelDe:
      'Beschäftigung mit Blauer Karte EU vor der Niederlassungserlaubnis, mit einfachem Deutsch',
    norm: norm('AufenthG', '18c', { paragraph: '2', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens, mit Rentenbeiträgen für diese Zeit',
    versions: confirmedSince(may2026, duration(27, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.blueCardB1',
    labelDe:
      'Beschäftigung mit Blauer Karte EU vor der Niederlassungserlaubnis, mit ausreichendem Deutsch',
    norm: norm('AufenthG', '18c', { paragraph: '2', sentence: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens, mit Rentenbeiträgen für diese Zeit',
    versions: confirmedSince(may2026, duration(21, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.spouse',
    labelDe:
      'Besitz der Aufenthaltserlaubnis beim Ehegatten mit Niederlassungserlaubnis nach § 18c',
    norm: norm('AufenthG', '9', { paragraph: '3a', sentence: '1', number: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mit ausreichendem Deutsch und weiteren Voraussetzungen',
    versions: confirmedSince(august2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'settlement.spouseHours',
    labelDe: 'Erwerbstätigkeit des Ehegatten für die frühere Niederlassungserlaubnis',
    norm: norm('AufenthG', '9', { paragraph: '3a', sentence: '1', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'mindestens',
    versions: confirmedSince(august2026, count(20, 'hoursPerWeek'), 'aufenthg'),
  }),
] as const;
