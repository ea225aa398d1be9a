import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { computePlan, findParameter, type Bound, type TraceEntry } from '../../src/rules/index.ts';
import { anyCase, runs, viewedOn, patience } from './arbitraries.ts';
import { bounds, dayOf } from './planReading.ts';

vi.setConfig({ testTimeout: patience });

const key = (variant: number, step: string, bound: Bound): string => `${variant} ${step} ${bound}`;

/** A rule rests on a value of the law data, on a named assumption, or on nothing being less than zero. */
function rests({ rule, amount, parameter, assumption, versionFrom, source }: TraceEntry): boolean {
  if (rule === 'atOnce' || rule === 'dueBy') return amount === 0;
  if (parameter)
    return (
      findParameter(parameter).versions.some(({ from }) => from === versionFrom) && source !== null
    );
  return assumption !== null;
}

test('8: every day of a plan can be followed back to day 0, by rules that rest on something', () => {
  fc.assert(
    fc.property(anyCase(10), (facts) => {
      const { steps, trace } = computePlan(facts, viewedOn);
      const entries = new Map(
        trace.map((entry) => [key(entry.variant, entry.step, entry.bound), entry]),
      );
      for (const entry of trace) {
        expect(rests(entry)).toBe(true);
        const before = entry.after && entries.get(key(entry.variant, entry.after, entry.bound));
        expect(entry.from.day).toBe(before ? before.to.day : 0);
      }
      for (const { id, start, end } of steps) {
        for (const bound of bounds) {
          const own = trace.filter((entry) => entry.step === id && entry.bound === bound);
          const known = (day: number | null, edge: 'from' | 'to') =>
            day === null || own.some((entry) => entry[edge].day === day);
          expect(known(dayOf(start[bound]), 'from')).toBe(true);
          expect(known(dayOf(end[bound]), 'to')).toBe(true);
        }
      }
    }),
    { numRuns: runs },
  );
});
