import { describe, expect, test } from 'vitest';
import {
  computePlan,
  isoDate,
  problemsOf,
  unknownCase,
  type CaseFacts,
} from '../../src/rules/index.ts';
import { caseFacts } from '../../src/lib/cases/facts.ts';

const viewedOn = isoDate('2026-11-29');
const problems = (facts: Partial<CaseFacts>) => problemsOf({ ...unknownCase, ...facts }, viewedOn);

describe('an answer that cannot be right', () => {
  test.each<[string, Partial<CaseFacts>]>([
    ['ageImpossible', { age: 9 }],
    ['ageImpossible', { age: 34.5 }],
    ['ageImpossible', { age: Number.NaN }],
    ['salaryNegative', { yearlySalary: -1 }],
    ['salaryImplausible', { yearlySalary: 3_900 }],
    ['salaryImplausible', { yearlySalary: 52_000_000 }],
    ['salaryImplausible', { yearlySalary: Number.NaN }],
    ['familyAgeImpossible', { family: [{ relation: 'child', age: -1 }] }],
    [
      'spouseNotOne',
      {
        family: [
          { relation: 'spouse', age: 30 },
          { relation: 'spouse', age: 31 },
        ],
      },
    ],
    ['dayInPast', { date: { kind: 'firstDay', date: isoDate('2026-11-28') } }],
    ['dayInPast', { date: { kind: 'start', date: isoDate('2019-01-01') } }],
    ['dayTooFar', { date: { kind: 'start', date: isoDate('2099-01-01') } }],
    [
      'assumptionImpossible',
      { assumptions: { collect: { earliest: 30, typical: 20, latest: 40 } } },
    ],
    [
      'assumptionImpossible',
      { assumptions: { collect: { earliest: -1, typical: null, latest: null } } },
    ],
  ])('%s', (id, facts) => {
    expect(problems(facts)).toEqual([{ field: Object.keys(facts)[0], id }]);
  });

  test('is left out of the plan, which shows what is still known', () => {
    const wrong: CaseFacts = {
      ...caseFacts['azubi-hotelfach-indonesien'],
      date: { kind: 'firstDay', date: isoDate('2020-01-01') },
      yearlySalary: -20,
      assumptions: {
        collect: { earliest: 30, typical: 20, latest: 40 },
        arrival: { earliest: 7, typical: 14, latest: 49 },
      },
    };
    const plan = computePlan(wrong, viewedOn);
    expect(plan.mode).toBe('weeks');
    expect(plan.total.end.latest?.day).toBe(269);
    expect(plan.problems.map(({ field }) => field)).toEqual([
      'yearlySalary',
      'date',
      'assumptions',
    ]);
  });

  test('none is said of the ten cases, nor of a start some weeks ago', () => {
    for (const facts of Object.values(caseFacts)) expect(problemsOf(facts, viewedOn)).toEqual([]);
    expect(problems({ date: { kind: 'start', date: isoDate('2026-10-05') } })).toEqual([]);
    expect(problems({ date: { kind: 'firstDay', date: viewedOn } })).toEqual([]);
  });
});

describe('answers that contradict each other', () => {
  test.each<[Partial<CaseFacts>, string, string]>([
    [{ purpose: 'workPermission', whereabouts: 'abroad' }, 'purpose', 'whereabouts'],
    [{ purpose: 'westernBalkans', whereabouts: 'here' }, 'purpose', 'whereabouts'],
    [{ purpose: 'westernBalkans', nationality: 'section41' }, 'purpose', 'nationality'],
    [{ purpose: 'specialized', regulated: 'nursing' }, 'purpose', 'regulated'],
    [{ purpose: 'qualificationMeasure', recognition: 'notNeeded' }, 'purpose', 'recognition'],
    [{ whereabouts: 'abroad', currentStatus: 'toleration' }, 'whereabouts', 'currentStatus'],
    [{ recognition: 'needed', recognitionBody: 'none' }, 'recognition', 'recognitionBody'],
  ])('%o', (facts, field, other) => {
    expect(problems(facts)).toEqual([{ field, id: 'contradiction', with: other }]);
  });

  test('still give a plan', () => {
    const facts: CaseFacts = { ...unknownCase, purpose: 'workPermission', whereabouts: 'abroad' };
    expect(computePlan(facts, viewedOn).procedures).toEqual(['workPermission']);
  });
});
