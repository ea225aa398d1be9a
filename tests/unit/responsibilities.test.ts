import { describe, expect, test } from 'vitest';
import { responsibilities } from '../../src/lib/procedure/responsibilities.ts';
import { procedures, type ProcedureId } from '../../src/rules/index.ts';

const named = (...ids: ProcedureId[]) => procedures.filter(({ id }) => ids.includes(id));
const rowsOf = (...ids: ProcedureId[]) =>
  responsibilities(named(...ids)).parts.flatMap(({ rows }) => rows);

describe('who acts in which step', () => {
  test('each step of every procedure has a mark in an existing lane', () => {
    for (const procedure of procedures) {
      const { lanes, parts } = responsibilities([procedure]);
      for (const { marks } of parts.flatMap(({ rows }) => rows)) {
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.every((mark) => mark >= 0 && mark < lanes.length)).toBe(true);
      }
    }
  });

  test('the company has the first lane of the fast track, the mission the last', () => {
    const names = responsibilities(named('fastTrack')).lanes.map(({ name }) => name);
    expect([names[0], names.at(-1)]).toEqual(['Betrieb', 'Auslandsvertretung']);
  });

  test('the agreement is marked for company and authority together', () => {
    const row = rowsOf('fastTrack').find(({ label }) => label.startsWith('Vereinbarung'));
    expect(row?.marks).toEqual([0, 2]);
  });

  test('steps are numbered through from one procedure to the next', () => {
    const numbers = rowsOf('fastTrack', 'afterEntry').map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('a step that is left out takes its lane with it when nobody else needs it', () => {
    const { lanes } = responsibilities(named('fastTrack'), [
      'fastTrack.evaluation',
      'fastTrack.confirmation',
    ]);
    expect(lanes.map(({ name }) => name)).not.toContain('ZAB');
  });
});
