import { count, age, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince } from './history.ts';

/** Equal treatment (AGG), validation of skills (BBiG) and company housing (BGB). */
export const labourLaw = [
  parameter({
    id: 'equalTreatment.claimPeriod',
    labelDe: 'Frist für Ansprüche nach einer Benachteiligung',
    norm: norm('AGG', '15', { paragraph: '4', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    startDe: 'bei einer Bewerbung ab Zugang der Ablehnung, sonst ab Kenntnis',
    conditionDe: 'schriftlich, ein Tarifvertrag kann abweichen',
    versions: confirmedSince(august2026, duration(2, 'months'), 'agg'),
  }),
  parameter({
    id: 'equalTreatment.civilClaimPeriod',
    labelDe:
      'Frist für Ansprüche nach einer Benachteiligung im Zivilrecht, etwa bei der Wohnungssuche',
    norm: norm('AGG', '21', { paragraph: '5', sentence: '1' }),
    keyDate: 'decisionDate',
    bindingness: 'statutoryDeadline',
    conditionDe: 'später nur bei unverschuldeter Verhinderung',
    versions: confirmedSince(august2026, duration(2, 'months'), 'agg'),
  }),
  parameter({
    id: 'vocationalTraining.validationAge',
    labelDe: 'Vollendetes Lebensjahr für die Feststellung beruflicher Handlungsfähigkeit',
    norm: norm('BBiG', '50b', { paragraph: '2', number: '4' }),
    keyDate: 'applicationDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, age(25), 'bbig'),
  }),
  parameter({
    id: 'housing.noticeTenancyLimit',
    labelDe:
      'Mietdauer, unter der eine Werkmietwohnung bei Betriebsbedarf mit kürzerer Frist kündbar ist',
    norm: norm('BGB', '576', { paragraph: '1', number: '1' }),
    keyDate: 'contractDate',
    bindingness: 'statutoryDeadline',
    versions: confirmedSince(august2026, duration(10, 'years'), 'bgb'),
  }),
  parameter({
    id: 'housing.noticeWorkingDay',
    labelDe:
      'Kündigung einer Werkmietwohnung nach dem Arbeitsverhältnis zum Ablauf des übernächsten Monats',
    norm: norm('BGB', '576', { paragraph: '1', number: '1' }),
    keyDate: 'contractDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Monatsbeginn',
    conditionDe: 'spätestens; für Wohnraum, den andere Beschäftigte brauchen',
    versions: confirmedSince(august2026, duration(3, 'statutoryWorkingDays'), 'bgb'),
  }),
  parameter({
    id: 'equalTreatment.compensationCap',
    labelDe:
      'Höchste Entschädigung, wenn die Person auch ohne Benachteiligung nicht eingestellt worden wäre',
    norm: norm('AGG', '15', { paragraph: '2', sentence: '2' }),
    keyDate: 'decisionDate',
    bindingness: 'fixed',
    versions: confirmedSince(august2026, count(3, 'monthlySalaries'), 'agg'),
  }),
] as const;
