import { age, day, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Family reunification, §§ 27 to 36 AufenthG. */
export const family = [
  parameter({
    id: 'family.spouseAge',
    labelDe: 'Vollendetes Lebensjahr beider Ehegatten für den Ehegattennachzug',
    norm: norm('AufenthG', '30', { paragraph: '1', sentence: '1', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, age(18), 'aufenthg'),
  }),
  parameter({
    id: 'family.priorTitleYears',
    labelDe: 'Besitz der Aufenthaltserlaubnis vor dem Ehegattennachzug im allgemeinen Fall',
    norm: norm('AufenthG', '30', { paragraph: '1', sentence: '1', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'entfällt etwa bei Blauer Karte EU oder bei Ehe vor der Erteilung',
    versions: confirmedSince(august2026, duration(2, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'family.expectedStay',
    labelDe:
      'Voraussichtliche Aufenthaltsdauer der Fachkraft, die für den Ehegattennachzug überschritten sein muss',
    norm: norm('AufenthG', '30', { paragraph: '1', sentence: '1', number: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'wenn die Ehe bei der Erteilung schon bestand',
    versions: confirmedSince(august2026, duration(1, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'family.childIntegrationAge',
    labelDe:
      'Vollendetes Lebensjahr, ab dem bei einem später nachziehenden Kind Sprache oder Integrationsaussicht zählt',
    norm: norm('AufenthG', '32', { paragraph: '2', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'nicht beim gemeinsamen Umzug und nicht bei vielen Fachkräftetiteln',
    versions: confirmedSince(august2026, age(16), 'aufenthg'),
  }),
  parameter({
    id: 'family.firstPermitMinimum',
    labelDe: 'Erste Aufenthaltserlaubnis für nachziehende Angehörige',
    norm: norm('AufenthG', '27', { paragraph: '4', sentence: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens, längstens bis zum Ende des Titels der Fachkraft',
    versions: confirmedSince(august2026, duration(1, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'family.independentRight',
    labelDe: 'Ehe in Deutschland vor einem eigenständigen Aufenthaltsrecht',
    norm: norm('AufenthG', '31', { paragraph: '1', sentence: '1', number: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens; kürzer bei besonderer Härte',
    versions: confirmedSince(august2026, duration(3, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'family.independentExtension',
    labelDe: 'Verlängerung der Aufenthaltserlaubnis als eigenständiges Recht des Ehegatten',
    norm: norm('AufenthG', '31', { paragraph: '1', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    startDe: 'nach Ende der ehelichen Lebensgemeinschaft',
    versions: confirmedSince(august2026, duration(1, 'years'), 'aufenthg'),
  }),
  parameter({
    id: 'family.parentsFirstTitleFrom',
    labelDe: 'Erster Tag der Titelerteilung, ab dem Eltern einer Fachkraft nachziehen können',
    norm: norm('AufenthG', '36', { paragraph: '3', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'Ermessen, Lebensunterhalt muss gesichert sein',
    versions: confirmedSince(august2026, day('2024-03-01'), 'aufenthg'),
  }),
] as const;
