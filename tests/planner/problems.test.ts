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

describe('what the plan says beside its dates', () => {
  const planOf = (facts: Partial<CaseFacts>) =>
    computePlan({ ...unknownCase, whereabouts: 'abroad', ...facts }, viewedOn);

  test('a start more than a year back is asked about, a later one is not', () => {
    const from = (date: string) =>
      planOf({ date: { kind: 'start', date: isoDate(date) } }).warnings;
    expect(from('2024-12-02')).toContainEqual({ id: 'startLongAgo', day: '2024-12-02' });
    expect(from('2025-11-28').map(({ id }) => id)).not.toContain('startLongAgo');
    expect(from('2025-11-27').map(({ id }) => id)).toContain('startLongAgo');
  });

  test('§ 16d Abs. 1 S. 2 Nr. 3, Abs. 2: the agency is asked only where there is work', () => {
    const course = { purpose: 'qualificationMeasure', recognition: 'partial' } as const;
    const consent = (facts: Partial<CaseFacts>) =>
      planOf({ procedure: 'fastTrack', ...facts }).steps.find(
        ({ id }) => id === 'fastTrack.agencyConsent',
      )?.certainty;
    expect(consent(course)).toBe('mayApply');
    expect(consent({ ...course, courseAtWork: true })).toBe('applies');
    expect(consent({ ...course, courseAtWork: false })).toBeUndefined();
    expect(planOf({ procedure: 'fastTrack', ...course }).openQuestions).toContainEqual({
      question: 'courseAtWork',
      movesTotal: true,
    });
    expect(consent({ purpose: 'recognitionPartnership' })).toBe('applies');
    expect(consent({ purpose: 'euBlueCard' })).toBeUndefined();
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
