import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { computePlan, type CaseFacts, type Question } from '../../src/rules/index.ts';
import {
  anyCase,
  anyDate,
  firstDay,
  forwardDate,
  questions,
  runs,
  someAnswers,
  viewedOn,
  patience,
} from './arbitraries.ts';
import { datesOf, dayOf, moments } from './planReading.ts';

vi.setConfig({ testTimeout: patience });

const plan = (facts: CaseFacts) => computePlan(facts, viewedOn);

const unknownOf = (facts: CaseFacts): Question[] =>
  questions.filter((question) => facts[question] === 'unknown');

function answered(facts: CaseFacts, question: Question, pick: number): CaseFacts {
  const values = someAnswers[question];
  return { ...facts, [question]: values[pick % values.length] };
}

const infinite = Number.POSITIVE_INFINITY;

describe('an answer', () => {
  test('6: never widens the span of a step or of the total', () => {
    fc.assert(
      fc.property(anyCase(15, forwardDate), fc.nat(), fc.nat(), (facts, which, pick) => {
        const open = unknownOf(facts);
        const question = open[which % Math.max(1, open.length)];
        if (!question) return;
        const wide = new Map(moments(plan(facts)));
        const wider = moments(plan(answered(facts, question, pick))).filter(([name, narrow]) => {
          const before = wide.get(name);
          const from = dayOf(before?.earliest) ?? infinite;
          const to = dayOf(before?.latest) ?? infinite;
          const holds = from <= (dayOf(narrow.earliest) ?? -1);
          return !holds || to < (dayOf(narrow.latest) ?? infinite);
        });
        expect(wider).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('6: never asks for an earlier start to hold a wished first day', () => {
    fc.assert(
      fc.property(anyCase(15, firstDay), fc.nat(), fc.nat(), (facts, which, pick) => {
        const open = unknownOf(facts);
        const question = open[which % Math.max(1, open.length)];
        if (!question) return;
        const [wide, narrow] = [plan(facts), plan(answered(facts, question, pick))];
        for (const bound of ['latest', 'typical'] as const) {
          const before = wide.startBy?.[bound]?.date;
          if (before) expect(before <= (narrow.startBy?.[bound]?.date ?? '')).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  test('7: is asked for exactly when one of its values moves a date', () => {
    fc.assert(
      fc.property(anyCase(12, anyDate), (facts) => {
        const open = unknownOf(facts);
        if (open.length > 3) return;
        const own = plan(facts);
        const dates = datesOf(own);
        const moving = open.filter((question) =>
          someAnswers[question].some(
            (value) => datesOf(plan({ ...facts, [question]: value })) !== dates,
          ),
        );
        expect(own.openQuestions.map(({ question }) => question).sort()).toEqual(moving.sort());
      }),
      { numRuns: runs },
    );
  });
});

describe('a wished first day', () => {
  test('holds with the latest durations when the plan begins by the named day', () => {
    fc.assert(
      fc.property(anyCase(8, firstDay), (facts) => {
        const { startBy, total } = plan(facts);
        if (!startBy?.latest || facts.date.kind !== 'firstDay') return;
        expect(startBy.latest.day).toBe(0);
        expect((total.end.latest?.date ?? '') <= facts.date.date).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('is missed when the plan begins a day later', () => {
    fc.assert(
      fc.property(anyCase(0, firstDay), (facts) => {
        const { startBy } = plan(facts);
        if (!startBy?.latest?.date || facts.date.kind !== 'firstDay') return;
        const dayAfter = new Date(`${startBy.latest.date}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        const date = dayAfter.toISOString().slice(0, 10) as typeof facts.date.date;
        const late = plan({ ...facts, date: { kind: 'start', date } });
        if (late.mode !== 'forward') return;
        expect((late.total.end.latest?.date ?? '') > facts.date.date).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
