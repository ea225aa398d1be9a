import { isoDate } from '../calendar/isoDate.ts';
import { age, duration, euro, norm, parameter, shareOfCeiling, yearlyReview } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Contribution ceiling, salary rules for people over 45, and minimum wage. */
export const salary = [
  parameter({
    id: 'pension.contributionCeiling',
    labelDe: 'Jährliche Beitragsbemessungsgrenze der allgemeinen Rentenversicherung',
    norm: norm('SVBezGrV_2026', '4', { paragraph: '1', number: '1' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    reviewBy: yearlyReview,
    versions: [
      {
        from: isoDate('2026-01-01'),
        value: euro(101400),
        status: 'inForce',
        source: 'svbezgrv-2026',
        noteDe: 'Gilt für das Jahr 2026. Der Wert für 2027 lag bei der Prüfung nicht vor.',
      },
      {
        from: isoDate('2025-01-01'),
        value: euro(96600),
        status: 'inForce',
        source: 'svbezgrv-2025',
      },
    ],
  }),
  parameter({
    id: 'salary.over45Share',
    labelDe: 'Mindestgehalt bei der ersten Erteilung nach § 18a oder § 18b in höherem Alter',
    norm: norm('AufenthG', '18', { paragraph: '2', sentence: '1', number: '5' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'oder Nachweis einer angemessenen Altersversorgung',
    versions: confirmedSince('2023-11-18', shareOfCeiling(55), 'aufenthg'),
  }),
  parameter({
    id: 'salary.over45Age',
    labelDe: 'Vollendetes Lebensjahr, ab dem bei § 18a und § 18b das Mindestgehalt gilt',
    norm: norm('AufenthG', '18', { paragraph: '2', sentence: '1', number: '5' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'bei der ersten Erteilung',
    versions: confirmedSince('2023-11-18', age(45), 'aufenthg'),
  }),
  parameter({
    id: 'salary.over45ShareOrdinance',
    labelDe: 'Mindestgehalt in höherem Alter nach §§ 6, 22a, 24a und 26 Abs. 2 BeschV',
    norm: norm('BeschV', '1', { paragraph: '2', sentence: '1' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'oder Nachweis einer angemessenen Altersversorgung',
    versions: confirmedSince('2024-03-01', shareOfCeiling(55), 'beschv'),
  }),
  parameter({
    id: 'salary.over45AgeOrdinance',
    labelDe:
      'Vollendetes Lebensjahr, ab dem nach §§ 6, 22a, 24a und 26 Abs. 2 BeschV das Mindestgehalt gilt',
    norm: norm('BeschV', '1', { paragraph: '2', sentence: '1' }),
    keyDate: 'openInLaw',
    bindingness: 'fixed',
    conditionDe: 'bei der Aufnahme der Beschäftigung, für die erste Zustimmung',
    versions: confirmedSince('2024-03-01', age(45), 'beschv'),
  }),
  parameter({
    id: 'minimumWage.perHour',
    labelDe: 'Gesetzlicher Mindestlohn je Zeitstunde, brutto',
    norm: norm('MiLoV5', '1'),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    reviewBy: yearlyReview,
    versions: [
      {
        from: isoDate('2027-01-01'),
        value: euro(14.6),
        status: 'announced',
        source: 'milov5',
      },
      {
        from: isoDate('2026-01-01'),
        value: euro(13.9),
        status: 'inForce',
        source: 'milov5',
      },
    ],
  }),
  parameter({
    id: 'minimumWage.internshipMonths',
    labelDe: 'Höchstdauer eines Praktikums zur Berufsorientierung ohne Mindestlohn',
    norm: norm('MiLoG', '22', { paragraph: '1', sentence: '2', number: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'vor einer Ausbildung oder einem Studium',
    versions: confirmedSince(august2026, duration(3, 'months'), 'milog'),
  }),
] as const;
