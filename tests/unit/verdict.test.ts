import { describe, expect, test } from 'vitest';
import { isoDate, unknownCase, verdictOf, type CaseFacts } from '../../src/rules/index.ts';

const viewedOn = isoDate('2026-11-29');

/** Mechanic from abroad without recognition. */
const mechanic: CaseFacts = {
  ...unknownCase,
  purpose: 'vocationalSkilledWorker',
  regulated: 'notRegulated',
  recognition: 'needed',
  recognitionBody: 'ihkFosa',
  nationality: 'visaNeeded',
  age: 34,
  whereabouts: 'abroad',
  family: [],
  temporaryWork: false,
  earlierStay: false,
  land: 'NW',
  procedure: 'fastTrack',
  completeness: 'usual',
  date: { kind: 'start', date: isoDate('2026-11-30') },
};

const verdict = (facts: Partial<CaseFacts>) => verdictOf({ ...mechanic, ...facts }, viewedOn);
const route = (facts: Partial<CaseFacts>, index: 0 | 1 | 2) => verdict(facts).routes[index];

describe('the three ways side by side', () => {
  test('come in a fixed order, each with its own dates and fees', () => {
    expect(verdict({}).routes.map(({ procedure }) => procedure)).toEqual([
      'fastTrack',
      'regular',
      'regularWithPreCheck',
    ]);
    expect(route({}, 0)?.costs).toEqual({ min: 1086, max: 1786 });
    expect(route({}, 1)?.costs).toEqual({ min: 275, max: 775 });
  });

  test('do not depend on which of them was chosen in the form', () => {
    const [one, other] = [verdict({ procedure: 'regular' }), verdict({ procedure: 'unknown' })];
    expect(one).toEqual(verdict({}));
    expect(other).toEqual(verdict({}));
  });

  test('the agreement of § 81a is work for the firm that the regular way does not ask for', () => {
    expect(route({}, 0)?.ownSteps).toContain('fastTrack.agreement');
    expect(route({}, 1)?.ownSteps.some((id) => id.endsWith('agreement'))).toBe(false);
  });

  test('a closed way says why and has no dates', () => {
    expect(route({ purpose: 'westernBalkans' }, 0)).toMatchObject({
      open: 'notOpen',
      reason: 'purposeNotCovered',
      total: null,
    });
    expect(route({ purpose: 'euBlueCard' }, 2)?.reason).toBe('noConsentNeeded');
    expect(route({ purpose: 'specialized' }, 1)?.reason).toBe('ownProcedure');
    expect(route({ whereabouts: 'here' }, 0)?.reason).toBe('alreadyHere');
  });

  test('an unanswered purpose leaves § 81a open as a question', () => {
    expect(route({ purpose: 'unknown' }, 0)).toMatchObject({
      open: 'unknown',
      because: ['purpose'],
    });
  });
});

describe('the fee of the fast track', () => {
  test('buys time where the way to the appointment is long', () => {
    const { fee } = verdict({});
    expect(fee.worth).toBe('savesTime');
    expect(fee.savedDays.typical).toBeGreaterThan(0);
    expect(fee.reasons).toEqual(
      expect.arrayContaining(['longWaitForAppointment', 'dearerRecognition', 'restsOnAssumption']),
    );
  });

  test('buys nothing where the mission gives appointments and visas at once', () => {
    const quick = { earliest: 0, typical: 0, latest: 1 };
    const assumptions = { regularAppointment: quick, regularVisa: quick };
    const { fee } = verdict({ recognition: 'done', assumptions });
    expect(fee.savedDays.typical).toBeLessThanOrEqual(0);
    expect(fee.worth).not.toBe('savesTime');
    expect(fee.reasons).toContain('missionIsQuick');
    expect(fee.reasons).toContain('recognitionAlreadyDone');
  });

  test('is no question where § 81a is closed', () => {
    expect(verdict({ purpose: 'westernBalkans' }).fee).toEqual({
      worth: 'notOpen',
      savedDays: { earliest: null, typical: null, latest: null },
      reasons: [],
    });
  });
});
