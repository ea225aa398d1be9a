import fc from 'fast-check';
import { assumptionIds } from '../../src/rules/plan/assumptions.ts';
import { scheduleValues } from '../../src/rules/case/variants.ts';
import { isoDateOf } from '../../src/rules/calendar/dayNumber.ts';
import {
  isoDate,
  unknownCase,
  type AssumedDays,
  type CaseDate,
  type CaseFacts,
  type Land,
  type Question,
} from '../../src/rules/index.ts';

/** Runs of each property: a few thousand on every change, very many on demand. */
export const runs = process.env['DEEP_TESTS'] ? 100_000 : 2_000;

/** Milliseconds that a property may take, on a machine that has other work as well. */
export const patience = runs * 60;

export const viewedOn = isoDate('2026-11-29');
/** 1 December 2026. */
const soon = 20_788;

export const laender: readonly Land[] = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
];

/** For each question some values that it can have; all of them where they decide on dates. */
export const someAnswers: {
  readonly [Q in Question]: readonly Exclude<CaseFacts[Q], 'unknown'>[];
} = {
  ...scheduleValues,
  nationality: ['section41', 'visaNeeded'],
  age: [17, 34, 46],
  yearlySalary: [31_000, 52_000],
  collectiveAgreement: [true, false],
  land: laender,
  family: [[], [{ relation: 'spouse', age: 'unknown' }], [{ relation: 'child', age: 5 }]],
  currentStatus: ['asylumSeeker', 'toleration', 'temporaryProtection', 'otherTitle'],
  temporaryWork: [true, false],
  completeness: ['complete', 'usual', 'gaps'],
};

export const questions = Object.keys(someAnswers) as Question[];

export const anyDay = fc.integer({ min: soon, max: soon + 1_500 }).map(isoDateOf);

const noDate: CaseDate = { kind: 'none' };
export const startDate: fc.Arbitrary<CaseDate> = anyDay.map((date) => ({ kind: 'start', date }));
export const firstDay: fc.Arbitrary<CaseDate> = anyDay.map((date) => ({ kind: 'firstDay', date }));
export const anyDate = fc.oneof(fc.constant(noDate), startDate, firstDay);
export const forwardDate = fc.oneof(fc.constant(noDate), startDate);

const assumedDays: fc.Arbitrary<AssumedDays> = fc
  .tuple(fc.nat(90), fc.nat(90), fc.nat(90), fc.nat(7))
  .map(([a, b, c, open]) => ({
    earliest: open & 1 ? null : a,
    typical: open & 2 ? null : a + b,
    latest: open & 4 ? null : a + b + c,
  }));

const assumptions = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...assumptionIds), assumedDays), { maxLength: 4 })
      .map((pairs) => Object.fromEntries(pairs)),
  },
);

/**
 * A case in which each answer is missing with a chance of `open` in 100.
 */
export function anyCase(open: number, date: fc.Arbitrary<CaseDate> = anyDate) {
  const answers = questions.map((question) =>
    fc.oneof(
      { weight: open, arbitrary: fc.constant('unknown') },
      { weight: 100 - open, arbitrary: fc.constantFrom(...(someAnswers[question] as unknown[])) },
    ),
  );
  return fc.tuple(fc.tuple(...answers), date, assumptions).map(([values, when, assumed]) => ({
    ...unknownCase,
    ...Object.fromEntries(questions.map((question, index) => [question, values[index]])),
    date: when,
    assumptions: assumed,
  }));
}

/** All answers given; only the assumptions may be open. */
export const knownCase = (date?: fc.Arbitrary<CaseDate>) => anyCase(0, date);
