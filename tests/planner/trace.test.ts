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

/** One edge of a step as text; nothing where it is open. */
const known = (step: string, bound: Bound, edge: 'from' | 'to', day: number | null): string[] =>
  day === null ? [] : [`${step} ${bound} ${edge} ${day}`];

test('8: every day of a plan can be followed back to day 0, by rules that rest on something', () => {
  fc.assert(
    fc.property(anyCase(10), (facts) => {
      const { steps, trace } = computePlan(facts, viewedOn);
      const entries = new Map(
        trace.map((entry) => [key(entry.variant, entry.step, entry.bound), entry]),
      );
      const rootless = trace.filter((entry) => {
        const before = entry.after && entries.get(key(entry.variant, entry.after, entry.bound));
        return !rests(entry) || entry.from.day !== (before ? before.to.day : 0);
      });
      expect(rootless).toEqual([]);
      const shown = steps.flatMap(({ id, start, end }) =>
        bounds.flatMap((bound) => [
          ...known(id, bound, 'from', dayOf(start[bound])),
          ...known(id, bound, 'to', dayOf(end[bound])),
        ]),
      );
      const traced = new Set(
        trace.flatMap(({ step, bound, from, to }) => [
          ...known(step, bound, 'from', from.day),
          ...known(step, bound, 'to', to.day),
        ]),
      );
      expect(shown.filter((day) => !traced.has(day))).toEqual([]);
    }),
    { numRuns: runs },
  );
});
