import { duration, euro, norm, parameter } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Deadlines around the contract and the start of work. */
export const contractDuties = [
  parameter({
    id: 'duty.contractTermsWeek',
    labelDe:
      'Späteste Aushändigung von Beginn, Befristung, Arbeitsort, Tätigkeit, Probezeit und Überstunden',
    norm: norm('NachwG', '2', { paragraph: '1', sentence: '9' }),
    keyDate: 'contractDate',
    bindingness: 'statutoryDeadline',
    startDe: 'nach dem vereinbarten Beginn',
    conditionDe: 'Kalendertage',
    versions: confirmedSince(
      august2026,
      duration(7, 'days'),
      'nachwg',
      'Namen und Anschriften, Entgelt und Arbeitszeit sind schon am ersten Arbeitstag fällig.',
    ),
  }),
  parameter({
    id: 'duty.contractTermsMonth',
    labelDe: 'Späteste Aushändigung der übrigen Vertragsbedingungen',
    norm: norm('NachwG', '2', { paragraph: '1', sentence: '9' }),
    keyDate: 'contractDate',
    bindingness: 'statutoryDeadline',
    startDe: 'nach dem vereinbarten Beginn',
    versions: confirmedSince(august2026, duration(1, 'months'), 'nachwg'),
  }),
  parameter({
    id: 'duty.careInsuranceNotice',
    labelDe: 'Frist für die Meldung zur Elterneigenschaft in der Pflegeversicherung',
    norm: norm('SGB_IV', '28a', { paragraph: '13', sentence: '3' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Aufnahme der Beschäftigung',
    versions: confirmedSince(august2026, duration(7, 'days'), 'sgb-4'),
  }),
  parameter({
    id: 'duty.placementFeeCap',
    labelDe: 'Höchste Vergütung, die ein Vermittler von Arbeitsuchenden verlangen darf',
    norm: norm('SGB_III', '296', { paragraph: '3', sentence: '1' }),
    keyDate: 'contractDate',
    bindingness: 'fixed',
    conditionDe: 'einschließlich Umsatzsteuer, kein Vorschuss',
    versions: confirmedSince(
      august2026,
      euro(2000),
      'sgb-3',
      'Für einzelne Berufe oder mit Vermittlungsgutschein kann anderes gelten.',
    ),
  }),
] as const;
