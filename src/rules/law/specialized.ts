import { isoDate } from '../calendar/isoDate.ts';
import { pagesRead } from './comparison.ts';
import { months, norm, parameter } from './define.ts';
import { confirmedSince } from './history.ts';

/** Phases of the programme Specialized! as its makers describe them (IQ konkret 3/2022); not law. */
function phase<const Id extends string>(id: Id, labelDe: string, min: number, max: number) {
  return parameter({
    id,
    labelDe,
    norm: norm('AufenthG', '16d'),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'otherSource',
    versions: [
      {
        from: isoDate('2022-12-01'),
        startUnconfirmed: true,
        value: months(min, max),
        status: 'inForce',
        source: 'iq-konkret-3-2022',
        noteDe: 'Angabe des Programms von 2022, keine Frist.',
      },
    ],
  });
}

export const specialized = [
  phase('specialized.selection', 'Specialized!: Auswahl', 3, 3),
  phase('specialized.preparation', 'Specialized!: Vorbereitung', 3, 6),
  phase('specialized.language', 'Specialized!: Fachsprache', 4, 8),
  phase('specialized.licence', 'Specialized!: Kenntnisprüfung und Approbation', 6, 7),
  parameter({
    id: 'specialized.total',
    labelDe: 'Specialized!: Zeit bis zum Beginn der Weiterbildung nach Angabe der ZAV',
    norm: norm('AufenthG', '16d'),
    keyDate: 'applicationDate',
    bindingness: 'experience',
    verification: 'officialPage',
    verifiedOn: pagesRead,
    versions: confirmedSince(
      pagesRead,
      months(16, 20),
      'glossar-specialized',
      'Angabe der ZAV ohne Datum, keine Frist. Die vier Phasen von 2022 ergeben zusammen 16 bis 24 Monate.',
    ),
  }),
] as const;
