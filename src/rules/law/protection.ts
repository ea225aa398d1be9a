import { day, duration, norm, parameter, yearlyReview } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Work during the asylum procedure and temporary protection: § 61 AsylG, § 24 AufenthG. */
export const protection = [
  parameter({
    id: 'asylum.receptionWorkWait',
    labelDe:
      'Wartezeit für eine Beschäftigung, solange die Person in der Aufnahmeeinrichtung wohnt',
    norm: norm('AsylG', '61', { paragraph: '1', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Registrierung des Asylantrags',
    conditionDe: 'mit Zustimmung der Bundesagentur für Arbeit, mit Ausnahmen',
    versions: confirmedSince(
      august2026,
      duration(3, 'months'),
      'asylg',
      'Fassung nach der Anpassung an das europäische Asylsystem.',
    ),
  }),
  parameter({
    id: 'asylum.receptionWorkWaitDublin',
    labelDe:
      'Längere Wartezeit in der Aufnahmeeinrichtung, wenn ein anderer Staat zuständig sein kann',
    norm: norm('AsylG', '61', { paragraph: '1', sentence: '3' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Registrierung des Asylantrags',
    conditionDe: 'auch bei Schutz in einem anderen Mitgliedstaat',
    versions: confirmedSince(
      august2026,
      duration(6, 'months'),
      'asylg',
      'Fassung nach der Anpassung an das europäische Asylsystem.',
    ),
  }),
  parameter({
    id: 'asylum.workWait',
    labelDe: 'Gestatteter Aufenthalt vor einer Beschäftigung außerhalb der Aufnahmeeinrichtung',
    norm: norm('AsylG', '61', { paragraph: '2', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'früherer geduldeter oder rechtmäßiger Aufenthalt zählt mit',
    versions: confirmedSince(
      august2026,
      duration(3, 'months'),
      'asylg',
      'Fassung nach der Anpassung an das europäische Asylsystem.',
    ),
  }),
  parameter({
    id: 'asylum.safeOriginCutoff',
    labelDe:
      'Tag, nach dem ein Asylantrag aus einem sicheren Herkunftsstaat die Arbeit ausschließt',
    norm: norm('AsylG', '61', { paragraph: '2', sentence: '4' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe: 'während des Asylverfahrens; § 61 Abs. 1 S. 2 bis 5 bleibt unberührt',
    versions: confirmedSince(august2026, day('2015-08-31'), 'asylg'),
  }),
  parameter({
    id: 'toleration.receptionWorkWait',
    labelDe: 'Duldung vor einer Beschäftigung in der Aufnahmeeinrichtung',
    norm: norm('AsylG', '61', { paragraph: '1', sentence: '6' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens',
    versions: confirmedSince(
      august2026,
      duration(6, 'months'),
      'asylg',
      'Fassung nach der Anpassung an das europäische Asylsystem.',
    ),
  }),
  parameter({
    id: 'toleration.receptionWorkWaitShort',
    labelDe:
      'Kürzere Duldungszeit in der Aufnahmeeinrichtung bei Ausbildung oder geklärter Identität',
    norm: norm('AsylG', '61', { paragraph: '1', sentence: '7' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'mindestens',
    versions: confirmedSince(
      august2026,
      duration(3, 'months'),
      'asylg',
      'Fassung nach der Anpassung an das europäische Asylsystem.',
    ),
  }),
  parameter({
    id: 'ukraine.validUntil',
    labelDe: 'Tag, bis zu dem Aufenthaltserlaubnisse nach § 24 fortgelten',
    norm: norm('UkraineAufenthFGV', '2', { paragraph: '1', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    conditionDe:
      'ohne Verlängerung im Einzelfall; für andere Staatsangehörige nur in bestimmten Fällen',
    reviewBy: yearlyReview,
    versions: confirmedSince(august2026, day('2027-03-04'), 'ukraineaufenthfgv'),
  }),
  parameter({
    id: 'ukraine.validOn',
    labelDe: 'Tag, an dem die Aufenthaltserlaubnis nach § 24 gültig sein musste',
    norm: norm('UkraineAufenthFGV', '2', { paragraph: '1', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, day('2026-02-01'), 'ukraineaufenthfgv'),
  }),
  parameter({
    id: 'ukraine.entryFrom',
    labelDe: 'Tag, ab dem die Einreise aus der Ukraine erfolgt sein muss',
    norm: norm('UkraineAufenthFGV', '1'),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, day('2022-02-24'), 'ukraineaufenthfgv'),
  }),
  parameter({
    id: 'ukraine.visaFreeEntryUntil',
    labelDe:
      'Tag, bis zu dem Geflüchtete aus der Ukraine ohne Aufenthaltstitel eingereist sein müssen',
    norm: norm('UkraineAufenthUeV', '2', { paragraph: '1' }),
    keyDate: 'entryDate',
    bindingness: 'fixed',
    reviewBy: yearlyReview,
    versions: confirmedSince(august2026, day('2026-12-04'), 'ukraineaufenthuev'),
  }),
  parameter({
    id: 'ukraine.visaFreeStay',
    labelDe: 'Aufenthalt ohne Aufenthaltstitel nach der Einreise aus der Ukraine',
    norm: norm('UkraineAufenthUeV', '2', { paragraph: '1' }),
    keyDate: 'entryDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab der ersten Einreise',
    versions: confirmedSince(august2026, duration(90, 'days'), 'ukraineaufenthuev'),
  }),
] as const;
