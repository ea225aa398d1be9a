import { describe, expect, test } from 'vitest';
import {
  computePlan,
  isoDate,
  procedures,
  unknownCase,
  type CaseFacts,
  type ProcedureId,
} from '../../src/rules/index.ts';

const viewedOn = isoDate('2026-11-29');

/** Norms by act and section, as a reader looks them up. */
const expectedNorms: Readonly<Record<ProcedureId, readonly string[]>> = {
  fastTrack: ['AufenthG 81a', 'AufenthV 31a', 'AufenthV 47', 'BQFG 14a', 'BeschV 36'],
  regular: [
    'AufenthG 16d',
    'AufenthG 18',
    'AufenthG 39',
    'AufenthG 6',
    'AufenthG 82',
    'AufenthV 31',
    'BQFG 6',
    'BeschV 36',
    'BeschV 6',
  ],
  regularWithPreCheck: [
    'AufenthG 16d',
    'AufenthG 18',
    'AufenthG 6',
    'AufenthG 82',
    'AufenthV 31',
    'BQFG 6',
    'BeschV 36',
    'BeschV 6',
  ],
  specialized: ['AufenthG 16d', 'BAeO 10', 'BAeO 3'],
  titleChange: [
    'AufenthG 16d',
    'AufenthG 18',
    'AufenthG 39',
    'AufenthG 4a',
    'AufenthG 81',
    'AufenthV 39',
    'AufenthV 45',
    'BQFG 6',
    'BeschV 36',
    'BeschV 6',
  ],
  workPermission: ['AsylG 61', 'AufenthG 39', 'AufenthG 4a', 'BeschV 36'],
  family: ['AufenthG 29', 'AufenthG 30', 'AufenthG 32', 'AufenthG 81a'],
  afterEntry: ['AufenthG 4', 'AufenthG 45c', 'AufenthG 4a', 'AufenthV 45', 'BMG 17', 'SGB_IV 28a'],
};

const named = (norms: readonly { act: string; section: string }[]): readonly string[] =>
  [...new Set(norms.map(({ act, section }) => `${act} ${section}`))].sort();

describe('each procedure rests on exactly its norms', () => {
  test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
    '%s',
    (id, { steps }) => {
      expect(named(steps.flatMap(({ norms }) => norms))).toEqual(expectedNorms[id]);
    },
  );
});

describe('a plan names the norms of the profession', () => {
  const plan = (facts: Partial<CaseFacts>) =>
    computePlan(
      {
        ...unknownCase,
        purpose: 'vocationalSkilledWorker',
        recognition: 'needed',
        recognitionBody: 'landAuthority',
        whereabouts: 'abroad',
        earlierStay: false,
        family: [],
        ...facts,
      },
      viewedOn,
    );
  const recognition = (facts: Partial<CaseFacts>) =>
    named(plan(facts).steps.find(({ id }) => id.endsWith('.recognition'))?.norms ?? []);

  test.each<[CaseFacts['regulated'], CaseFacts['procedure'], readonly string[]]>([
    ['notRegulated', 'fastTrack', ['AufenthG 81a', 'BQFG 14a']],
    ['otherRegulated', 'fastTrack', ['AufenthG 81a', 'BQFG 14a']],
    ['nursing', 'fastTrack', ['AufenthG 81a', 'PflAPrV 43']],
    ['physician', 'fastTrack', ['AufenthG 81a', 'BAeO 3']],
    ['notRegulated', 'regular', ['BQFG 6']],
    ['otherRegulated', 'regular', ['BQFG 13']],
    ['nursing', 'regular', ['PflAPrV 43']],
    ['physician', 'regularWithPreCheck', ['BAeO 3']],
  ])('%s, %s', (regulated, procedure, norms) => {
    expect(recognition({ regulated, procedure })).toEqual(norms);
  });

  test('a trainee in the fast track rests on exactly these sections', () => {
    const { steps } = plan({
      purpose: 'vocationalTraining',
      regulated: 'notRegulated',
      procedure: 'fastTrack',
      completeness: 'usual',
    });
    expect(named(steps.flatMap(({ norms }) => norms))).toEqual([
      'AufenthG 4',
      'AufenthG 45c',
      'AufenthG 4a',
      'AufenthG 81a',
      'AufenthV 31a',
      'AufenthV 45',
      'AufenthV 47',
      'BMG 17',
      'BeschV 36',
      'SGB_IV 28a',
    ]);
  });
});
