import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  computePlan,
  procedures,
  findParameter,
  type Bound,
  type CaseFacts,
  type Moment,
  type Plan,
  type Rulebook,
} from '../../src/rules/index.ts';
import {
  anyCase,
  anyDay,
  forwardDate,
  knownCase,
  runs,
  startDate,
  viewedOn,
  patience,
} from './arbitraries.ts';
import { dayNumberOf } from '../../src/rules/calendar/dayNumber.ts';
import { bounds, dayOf, moments } from './planReading.ts';

vi.setConfig({ testTimeout: patience });

const plan = (facts: CaseFacts, rulebook?: Rulebook): Plan =>
  computePlan(facts, viewedOn, rulebook);

const inOrder = (days: readonly (number | null)[]): boolean => {
  const known = days.filter((day) => day !== null);
  return known.every((day, index) => index === 0 || (known[index - 1] ?? day) <= day);
};

/** The moments that a plan has and that come earlier, or are open, in the other. */
function earlierIn(
  other: Plan,
  own: Plan,
  read: (moment: Moment | undefined, bound: Bound) => number | null,
): string[] {
  const others = new Map(moments(other));
  return moments(own).flatMap(([name, moment]) =>
    bounds
      .filter((bound) => {
        const day = read(moment, bound);
        const against = read(others.get(name), bound);
        return day !== null && (against === null || against < day);
      })
      .map((bound) => `${name} ${bound}`),
  );
}

describe('every plan', () => {
  test('2: names no bound out of order, for any step and the total', () => {
    fc.assert(
      fc.property(anyCase(12), (facts) => {
        const wrong = moments(plan(facts)).filter(
          ([, { earliest, typical, latest }]) => !inOrder([earliest, typical, latest].map(dayOf)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('3: lets no step start before all that it waits for has ended', () => {
    fc.assert(
      fc.property(knownCase(), (facts) => {
        const { steps } = plan(facts);
        const byId = new Map(steps.map((step) => [step.id, step]));
        const tooEarly = steps.flatMap(({ id, start, after }) =>
          bounds.flatMap((bound) => {
            const day = dayOf(start[bound]);
            const holds = (before: string): boolean =>
              day === null || (dayOf(byId.get(before)?.end[bound]) ?? Infinity) <= day;
            return after.every(holds) ? [] : [`${id} ${bound}`];
          }),
        );
        expect(tooEarly).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('3: has a critical path whose days add up to the total', () => {
    fc.assert(
      fc.property(anyCase(12), (facts) => {
        const { criticalPath, criticalBound, total } = plan(facts);
        const days = criticalPath.reduce((sum, { days: own }) => sum + own, 0);
        expect(days).toBe(dayOf(total.end[criticalBound]));
      }),
      { numRuns: runs },
    );
  });

  test('4: never ends earlier when it starts later', () => {
    fc.assert(
      fc.property(knownCase(startDate), anyDay, (facts, other) => {
        const [early, late] = [facts.date.kind === 'start' ? facts.date.date : other, other].sort();
        const first = plan({ ...facts, date: { kind: 'start', date: early ?? other } });
        const second = plan({ ...facts, date: { kind: 'start', date: late ?? other } });
        const dated = (moment: Moment | undefined, bound: Bound): number | null => {
          const date = moment?.[bound]?.date;
          return date ? dayNumberOf(date) : null;
        };
        expect(earlierIn(second, first, dated)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('4: never ends earlier when an assumption is longer', () => {
    fc.assert(
      fc.property(knownCase(forwardDate), fc.nat(40), fc.nat(30), (facts, pick, more) => {
        const before = plan(facts);
        const assumption = before.assumptions[pick % Math.max(1, before.assumptions.length)];
        if (!assumption) return;
        const { earliest, typical, latest } = assumption.value;
        const longer = {
          earliest,
          typical: typical === null ? null : typical + more,
          latest: latest === null ? null : latest + more,
        };
        const after = plan({
          ...facts,
          assumptions: { ...facts.assumptions, [assumption.id]: longer },
        });
        expect(earlierIn(after, before, (moment, bound) => dayOf(moment?.[bound]))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('5: does not depend on the order in which the data lists steps and procedures', () => {
    const shuffled = fc.tuple(
      ...procedures.map((procedure) =>
        fc
          .shuffledSubarray([...procedure.steps], { minLength: procedure.steps.length })
          .map((steps) => ({ ...procedure, steps })),
      ),
    );
    const anyOrder = shuffled.chain((list) =>
      fc.shuffledSubarray(list, { minLength: list.length }),
    );
    fc.assert(
      fc.property(anyCase(4), anyOrder, (facts, order) => {
        const other = plan(facts, { find: findParameter, procedures: order });
        // Far quicker than toEqual, which then only tells where the two differ.
        if (!isDeepStrictEqual(other, plan(facts))) expect(other).toEqual(plan(facts));
      }),
      { numRuns: runs },
    );
  });
});
