import { isoDate } from '../calendar/isoDate.ts';
import { april2025, pagesRead } from './comparison.ts';
import { count, day, duration, norm, parameter } from './define.ts';
import { august2026, confirmedSince, spring2026 } from './history.ts';

/** Duties of employers and employees that carry a deadline, an amount or a day. */
export const employerDuties = [
  parameter({
    id: 'duty.earlyEndNotice',
    labelDe: 'Frist für die Mitteilung des Arbeitgebers, dass die Beschäftigung vorzeitig endet',
    norm: norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '3' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Kenntnis',
    versions: confirmedSince(
      april2025,
      duration(4, 'weeks'),
      'aufenthg',
      'Der Wortlaut erfasst nur Titel nach Kapitel 2 Abschnitt 4, nicht §§ 16a, 16d und 24 AufenthG.',
    ),
  }),
  parameter({
    id: 'duty.workerEarlyEndNotice',
    labelDe: 'Frist für die Mitteilung der Fachkraft, dass Ausbildung oder Arbeit vorzeitig endet',
    norm: norm('AufenthG', '82', { paragraph: '6', sentence: '1' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Kenntnis',
    conditionDe: 'Aufenthaltserlaubnisse nach Kapitel 2 Abschnitt 3 oder 4',
    versions: confirmedSince(august2026, duration(2, 'weeks'), 'aufenthg'),
  }),
  parameter({
    id: 'duty.traineePermitNotice',
    labelDe: 'Zeit für die Mitteilung, dass eine Ausbildung nach § 16g endet',
    norm: norm('AufenthG', '16g', { paragraph: '4', sentence: '1' }),
    keyDate: 'employmentDate',
    bindingness: 'usualPeriod',
    startDe: 'unverzüglich nach dem Ende',
    conditionDe: 'schriftlich oder elektronisch',
    versions: confirmedSince(
      august2026,
      duration(2, 'weeks'),
      'aufenthg',
      'Pflicht der Bildungseinrichtung; bei betrieblicher Ausbildung ist das der Ausbildungsbetrieb (§ 2 Abs. 12c AufenthG).',
    ),
  }),
  parameter({
    id: 'duty.trainingTolerationNotice',
    labelDe: 'Zeit für die Mitteilung, dass eine Ausbildung mit Ausbildungsduldung endet',
    norm: norm('AufenthG', '60c', { paragraph: '5', sentence: '1' }),
    keyDate: 'employmentDate',
    bindingness: 'usualPeriod',
    startDe: 'unverzüglich nach dem Ende',
    conditionDe: 'schriftlich oder elektronisch',
    versions: confirmedSince(
      august2026,
      duration(2, 'weeks'),
      'aufenthg',
      'Pflicht der Bildungseinrichtung; bei betrieblicher Ausbildung ist das der Ausbildungsbetrieb (§ 2 Abs. 12c AufenthG).',
    ),
  }),
  parameter({
    id: 'duty.employmentTolerationNotice',
    labelDe: 'Frist für die Mitteilung des Arbeitgebers bei Beschäftigungsduldung',
    norm: norm('AufenthG', '60d', { paragraph: '3', sentence: '3' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Kenntnis vom Ende der Beschäftigung',
    conditionDe: 'schriftlich oder elektronisch',
    versions: confirmedSince(august2026, duration(2, 'weeks'), 'aufenthg'),
  }),
  parameter({
    id: 'duty.agencyInformation',
    labelDe: 'Frist für Auskünfte an die Agentur für Arbeit',
    norm: norm('AufenthG', '39', { paragraph: '4', sentence: '2' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Aufforderung',
    conditionDe: 'auch nach dem Ende der Beschäftigung',
    versions: confirmedSince(spring2026, duration(1, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'duty.blueCardChange',
    labelDe: 'Zeit, in der die Fachkraft mit Blauer Karte jeden Arbeitgeberwechsel mitteilen muss',
    norm: norm('AufenthG', '82', { paragraph: '1', sentence: '6' }),
    keyDate: 'employmentDate',
    bindingness: 'statutoryDeadline',
    startDe: 'ab Aufnahme der Beschäftigung',
    versions: confirmedSince(august2026, duration(12, 'months'), 'aufenthg'),
  }),
  parameter({
    id: 'duty.fairIntegrationSince',
    labelDe: 'Beginn der Hinweispflicht auf die Beratung Faire Integration',
    norm: norm('AufenthG', '45c'),
    keyDate: 'contractDate',
    bindingness: 'fixed',
    verification: 'officialPage',
    verifiedOn: pagesRead,
    versions: [
      {
        from: isoDate('2026-01-01'),
        value: day('2026-01-01'),
        status: 'inForce',
        source: 'bmas-faire-integration',
        noteDe:
          'Den Tag des Inkrafttretens nennt das Bundesministerium für Arbeit und Soziales. Der Hinweis in Textform ist spätestens am ersten Arbeitstag fällig.',
      },
    ],
  }),
  parameter({
    id: 'duty.counsellingSince',
    labelDe: 'Beginn des bundesweiten Beratungsangebots für Drittstaatsangehörige',
    norm: norm('AufenthG', '45b', { paragraph: '1', sentence: '1' }),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: [
      {
        from: isoDate('2026-01-01'),
        value: day('2026-01-01'),
        status: 'inForce',
        source: 'aufenthg',
      },
    ],
  }),
  parameter({
    id: 'duty.recruitmentStates',
    labelDe: 'Staaten, in denen nur die Bundesagentur Gesundheits- und Pflegekräfte anwerben darf',
    norm: norm('BeschV', '38'),
    keyDate: 'employmentDate',
    bindingness: 'fixed',
    versions: confirmedSince(
      spring2026,
      count(55, 'states'),
      'beschv',
      'Die Liste steht in der Anlage zu § 38 BeschV.',
    ),
  }),
] as const;
