import { isoDate } from '../calendar/isoDate.ts';
import { euro, norm, parameter, percent, yearlyReview } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** The act prints shares only; the amounts for each start year stand in the Federal Law Gazette. */
function minimumPay<const Id extends string>(id: Id, yearDe: string, amount: number) {
  return parameter({
    id: `trainingPay.${id}Year` as const,
    labelDe: `Monatliche Mindestvergütung im ${yearDe} Ausbildungsjahr`,
    norm: norm('BBiG', '17', { paragraph: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    verification: 'officialPage',
    reviewBy: yearlyReview,
    conditionDe: 'nach dem Jahr des Ausbildungsbeginns, ein Tarifvertrag kann abweichen',
    versions: [
      {
        from: isoDate('2026-01-01'),
        value: euro(amount),
        status: 'inForce',
        source: 'mindestausbildungsverguetung-2026',
        noteDe:
          'Gilt für Ausbildungen mit Beginn 2026. Der Wert für 2027 lag bei der Prüfung nicht vor.',
      },
    ],
  });
}

/** Minimum pay of trainees. */
export const trainingPay = [
  minimumPay('first', 'ersten', 724),
  minimumPay('second', 'zweiten', 854),
  minimumPay('third', 'dritten', 977),
  minimumPay('fourth', 'vierten', 1014),
  parameter({
    id: 'trainingPay.secondYearSurcharge',
    labelDe: 'Aufschlag auf die Mindestvergütung im zweiten Ausbildungsjahr',
    norm: norm('BBiG', '17', { paragraph: '2', sentence: '1', number: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, percent(18), 'bbig'),
  }),
  parameter({
    id: 'trainingPay.thirdYearSurcharge',
    labelDe: 'Aufschlag auf die Mindestvergütung im dritten Ausbildungsjahr',
    norm: norm('BBiG', '17', { paragraph: '2', sentence: '1', number: '3' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, percent(35), 'bbig'),
  }),
  parameter({
    id: 'trainingPay.fourthYearSurcharge',
    labelDe: 'Aufschlag auf die Mindestvergütung im vierten Ausbildungsjahr',
    norm: norm('BBiG', '17', { paragraph: '2', sentence: '1', number: '4' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, percent(40), 'bbig'),
  }),
  parameter({
    id: 'trainingPay.tariffShortfall',
    labelDe: 'Zulässiger Abstand der Ausbildungsvergütung zum einschlägigen Tarifvertrag',
    norm: norm('BBiG', '17', { paragraph: '4' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    conditionDe: 'in der Regel, ohne Tarifbindung des Betriebs',
    versions: confirmedSince(august2026, percent(20), 'bbig'),
  }),
  parameter({
    id: 'trainingPay.benefitsInKindShare',
    labelDe: 'Höchster Anteil der Bruttovergütung, auf den Sachleistungen anrechenbar sind',
    norm: norm('BBiG', '17', { paragraph: '6' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, percent(75), 'bbig'),
  }),
] as const;
