import { age, count, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince, may2026 } from './history.ts';

/** Titles for training and for looking for a training place: §§ 16a and 17 AufenthG. */
export const trainingTitles = [
  parameter({
    id: 'training.sideJobHours',
    labelDe: 'Nebenbeschäftigung während einer Ausbildung nach § 16a',
    norm: norm('AufenthG', '16a', { paragraph: '3', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'höchstens',
    versions: confirmedSince(may2026, count(20, 'hoursPerWeek'), 'aufenthg'),
  }),
  parameter({
    id: 'training.searchAfterTermination',
    labelDe: 'Zeit für die Suche nach einem anderen Ausbildungsplatz nach unverschuldetem Abbruch',
    norm: norm('AufenthG', '16a', { paragraph: '4' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens',
    versions: confirmedSince(may2026, duration(6, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'training.searchPlaceAge',
    labelDe: 'Altersgrenze für die Suche nach einem Ausbildungsplatz',
    norm: norm('AufenthG', '17', { paragraph: '1', sentence: '1', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'dieses Lebensjahr ist noch nicht vollendet',
    versions: confirmedSince(august2026, age(35), 'aufenthg'),
  }),
  parameter({
    id: 'training.searchPlaceDuration',
    labelDe: 'Aufenthaltserlaubnis für die Suche nach einem Ausbildungsplatz',
    norm: norm('AufenthG', '17', { paragraph: '1', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens',
    versions: confirmedSince(august2026, duration(9, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'training.searchPlaceHours',
    labelDe: 'Nebenbeschäftigung während der Suche nach einem Ausbildungsplatz',
    norm: norm('AufenthG', '17', { paragraph: '3', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'höchstens',
    versions: confirmedSince(august2026, count(20, 'hoursPerWeek'), 'aufenthg'),
  }),
  parameter({
    id: 'training.searchPlaceTrial',
    labelDe: 'Probebeschäftigungen während der Suche nach einem Ausbildungsplatz',
    norm: norm('AufenthG', '17', { paragraph: '3', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'höchstens, zusammengerechnet',
    versions: confirmedSince(august2026, duration(2, 'weeks'), 'aufenthg'),
  }),
] as const;
