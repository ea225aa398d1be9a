import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannerParameters } from '../../src/integrations/plannerData.ts';
import { purposeTexts } from '../../src/islands/planner/textsPurpose.ts';
import {
  computePlan,
  costsOf,
  findParameter,
  findingsOf,
  isoDate,
  procedures,
  unknownCase,
  verdictOf,
  type CaseFacts,
  type LawParameter,
  type Purpose,
  type Rulebook,
} from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');
const slim = new Map<string, LawParameter>(plannerParameters().map((entry) => [entry.id, entry]));

/** The law data as the browser has it; what is missing there is an error here. */
const book: Rulebook = {
  procedures,
  find: (id) => {
    const found = slim.get(id);
    if (!found) throw new RangeError(`The browser has no ${id}`);
    return found;
  },
};

const anyCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    purpose: fc.constantFrom(...(Object.keys(purposeTexts) as Purpose[]), 'unknown' as const),
    whereabouts: fc.constantFrom('abroad', 'here', 'unknown'),
    regulated: fc.constantFrom('notRegulated', 'nursing', 'physician', 'otherRegulated', 'unknown'),
    recognition: fc.constantFrom('notNeeded', 'done', 'needed', 'partial', 'unknown'),
    recognitionBody: fc.constantFrom('ihkFosa', 'chamberOfCrafts', 'unknown'),
    currentStatus: fc.constantFrom('asylumSeeker', 'toleration', 'temporaryProtection', 'unknown'),
    nationality: fc.constantFrom('section41', 'visaNeeded', 'unknown'),
    procedure: fc.constantFrom('fastTrack', 'regular', 'regularWithPreCheck', 'unknown'),
    age: fc.constantFrom(17, 30, 50, 'unknown' as const),
    yearlySalary: fc.constantFrom(20_000, 60_000, 'unknown' as const),
  } as const)
  .map((answers): CaseFacts => ({
    ...unknownCase,
    ...answers,
    family: [{ relation: 'child', age: 5 }],
  }));

describe('the law data that the browser gets', () => {
  test('is a small part of all, and each value is unchanged', () => {
    expect(slim.size).toBeGreaterThan(40);
    expect(slim.size).toBeLessThan(90);
    for (const [id, { versions, norm }] of slim) {
      const whole = findParameter(id);
      expect(norm).toEqual(whole.norm);
      expect(versions.map(({ from, value }) => ({ from, value }))).toEqual(
        whole.versions.map(({ from, value }) => ({ from, value })),
      );
    }
  });

  test('gives every case the same plan, costs, findings and verdict', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        expect(computePlan(facts, asOf, book)).toEqual(computePlan(facts, asOf));
        expect(costsOf(facts, asOf, book)).toEqual(costsOf(facts, asOf));
        expect(findingsOf(facts, asOf, book)).toEqual(findingsOf(facts, asOf));
        expect(verdictOf(facts, asOf, book)).toEqual(verdictOf(facts, asOf));
      }),
      { numRuns: 300 },
    );
  });
});
