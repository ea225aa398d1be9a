import { dayNumberOf } from '../calendar/dayNumber.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { AssumedDays, AssumptionId } from './assumedDays.ts';
import type { CaseDate, CaseFacts, FieldProblem, FieldProblemId, Question } from './types.ts';

const wholeBetween = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** Nobody under 14 is hired; the upper end only catches slips of the keyboard. */
const ageIsPossible = (age: number): boolean => wholeBetween(age, 14, 99);
const familyAgeIsPossible = (age: number): boolean => wholeBetween(age, 0, 120);

/** A yearly figure below this is a monthly one, above it a slip of the keyboard. */
const salaryFloor = 6_000;
const salaryCeiling = 1_000_000;
const yearsAhead = 10;
const yearsBack = 3;
const longestAssumption = 3_660;

function salaryProblem(salary: number): FieldProblemId | undefined {
  if (salary < 0) return 'salaryNegative';
  const plausible = salary >= salaryFloor && salary <= salaryCeiling;
  return plausible ? undefined : 'salaryImplausible';
}

function dateProblem(date: CaseDate, asOf: IsoDate): FieldProblemId | undefined {
  if (date.kind === 'none') return undefined;
  const distance = dayNumberOf(date.date) - dayNumberOf(asOf);
  if (distance > yearsAhead * 366) return 'dayTooFar';
  const tooEarly = date.kind === 'firstDay' ? distance < 0 : distance < -yearsBack * 366;
  return tooEarly ? 'dayInPast' : undefined;
}

function assumptionIsPossible({ earliest, typical, latest }: AssumedDays): boolean {
  const given = [earliest, typical, latest].filter((value) => value !== null);
  const inOrder = given.every((value, index) => index === 0 || (given[index - 1] ?? 0) <= value);
  return inOrder && given.every((value) => wholeBetween(value, 0, longestAssumption));
}

function familyProblem({ family }: CaseFacts): FieldProblemId | undefined {
  if (family === 'unknown') return undefined;
  if (family.some(({ age }) => age !== 'unknown' && !familyAgeIsPossible(age))) {
    return 'familyAgeImpossible';
  }
  const spouses = family.filter(({ relation }) => relation === 'spouse').length;
  return spouses > 1 ? 'spouseNotOne' : undefined;
}

type Clash = readonly [Question, Question, (facts: CaseFacts) => boolean];

/** Pairs of answers that cannot both be right. The plan goes by the first of them. */
const clashes: readonly Clash[] = [
  [
    'purpose',
    'whereabouts',
    ({ purpose, whereabouts }) =>
      (purpose === 'workPermission' && whereabouts === 'abroad') ||
      ((purpose === 'westernBalkans' || purpose === 'specialized') && whereabouts === 'here'),
  ],
  [
    'purpose',
    'nationality',
    ({ purpose, nationality }) => purpose === 'westernBalkans' && nationality === 'section41',
  ],
  [
    'purpose',
    'regulated',
    ({ purpose, regulated }) =>
      purpose === 'specialized' && regulated !== 'unknown' && regulated !== 'physician',
  ],
  [
    'purpose',
    'recognition',
    ({ purpose, recognition }) => purpose === 'qualificationMeasure' && recognition === 'notNeeded',
  ],
  [
    'whereabouts',
    'currentStatus',
    ({ whereabouts, currentStatus }) => whereabouts === 'abroad' && currentStatus !== 'unknown',
  ],
  [
    'recognition',
    'recognitionBody',
    ({ recognition, recognitionBody }) => recognition === 'needed' && recognitionBody === 'none',
  ],
];

function edited(facts: CaseFacts): readonly [AssumptionId, AssumedDays][] {
  return Object.entries(facts.assumptions) as [AssumptionId, AssumedDays][];
}

/** What cannot be right in the answers of a case, each at its field. */
export function problemsOf(facts: CaseFacts, asOf: IsoDate): readonly FieldProblem[] {
  const { age, yearlySalary } = facts;
  const single: readonly [keyof CaseFacts, FieldProblemId | undefined][] = [
    ['age', age === 'unknown' || ageIsPossible(age) ? undefined : 'ageImpossible'],
    ['yearlySalary', yearlySalary === 'unknown' ? undefined : salaryProblem(yearlySalary)],
    ['family', familyProblem(facts)],
    ['date', dateProblem(facts.date, asOf)],
    [
      'assumptions',
      edited(facts).every(([, days]) => assumptionIsPossible(days))
        ? undefined
        : 'assumptionImpossible',
    ],
  ];
  return [
    ...single.flatMap(([field, id]) => (id ? [{ field, id }] : [])),
    ...clashes
      .filter(([, , clash]) => clash(facts))
      .map(([field, other]): FieldProblem => ({ field, id: 'contradiction', with: other })),
  ];
}

/** The same case without what cannot be right: the plan shows what is still known. */
export function plausibleFacts(facts: CaseFacts, problems: readonly FieldProblem[]): CaseFacts {
  const wrong = new Set(
    problems.filter(({ id }) => id !== 'contradiction').map(({ field }) => field),
  );
  if (wrong.size === 0) return facts;
  const possible = edited(facts).filter(([, days]) => assumptionIsPossible(days));
  return {
    ...facts,
    ...(wrong.has('age') ? { age: 'unknown' } : {}),
    ...(wrong.has('yearlySalary') ? { yearlySalary: 'unknown' } : {}),
    ...(wrong.has('family') ? { family: 'unknown' } : {}),
    ...(wrong.has('date') ? { date: { kind: 'none' } } : {}),
    assumptions: Object.fromEntries(possible),
  };
}
