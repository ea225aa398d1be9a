import { isDeepStrictEqual } from 'node:util';
import { isoDateOf, dayNumberOf } from '../../src/rules/calendar/dayNumber.ts';
import {
  findParameter,
  parameters,
  procedures,
  type LawParameter,
  type LawValue,
  type Rulebook,
} from '../../src/rules/index.ts';
import { lawRecord, recordOf } from '../planner/lawRecord.ts';
import { expected, resultOf, workedCases } from '../planner/workedCases.ts';

export type Mutant = { readonly what: string; readonly parameter: LawParameter };

const plus = (amount: number | null, by: number): number | null => amount && amount + by;

/** A value one larger or smaller; a range at each of its ends. */
function changed(value: LawValue, by: number): readonly LawValue[] {
  switch (value.kind) {
    case 'duration':
    case 'count':
      return [{ ...value, amount: value.amount + by }];
    case 'durationRange':
    case 'moneyRange':
      return [
        { ...value, min: plus(value.min, by) },
        { ...value, max: plus(value.max, by) },
      ].filter(({ min, max }) => min !== value.min || max !== value.max);
    case 'money':
      return [{ ...value, euro: value.euro + by }];
    case 'percent':
    case 'shareOfCeiling':
      return [{ ...value, percent: value.percent + by }];
    case 'age':
      return [{ ...value, years: value.years + by }];
    case 'day':
      return [{ ...value, date: isoDateOf(dayNumberOf(value.date) + by) }];
  }
}

function mutantsOf(parameter: LawParameter): readonly Mutant[] {
  return parameter.versions.flatMap(({ from, value: current }, index) => {
    if (current === null) return [];
    return [1, -1].flatMap((by) =>
      changed(current, by).map((value) => ({
        what: `${parameter.id} (${from}) ${by > 0 ? '+' : '-'}1`,
        parameter: {
          ...parameter,
          versions: parameter.versions.map((own, at) => (at === index ? { ...own, value } : own)),
        },
      })),
    );
  });
}

function noticedByCase({ parameter }: Mutant): boolean {
  const rulebook: Rulebook = {
    find: (id) => (id === parameter.id ? parameter : findParameter(id)),
    procedures,
  };
  return workedCases.some(
    ([, worked]) => !isDeepStrictEqual(resultOf(worked, rulebook), expected(worked)),
  );
}

/** Parameters that plans, costs and findings read, found by watching the cases. */
function readByRules(): ReadonlySet<string> {
  const read = new Set<string>();
  const watching: Rulebook = {
    find: (id) => {
      read.add(id);
      return findParameter(id);
    },
    procedures,
  };
  workedCases.forEach(([, worked]) => resultOf(worked, watching));
  return read;
}

export type MutationRun = {
  readonly mutants: readonly Mutant[];
  /** Not noticed by a worked case, though plans, costs or findings read the value. */
  readonly missed: readonly Mutant[];
  /** Noticed by the second record only: no plan, cost or finding of a case reads the value. */
  readonly recordOnly: readonly Mutant[];
  readonly survivors: readonly Mutant[];
};

/**
 * Changes each law value by one, in memory, and looks whether a worked case or the second record
 * notices.
 */
export function runMutations(): MutationRun {
  const read = readByRules();
  const mutants = parameters.flatMap(mutantsOf);
  const unnoticed = mutants.filter(
    (mutant) => !read.has(mutant.parameter.id) || !noticedByCase(mutant),
  );
  const survives = ({ parameter }: Mutant) =>
    isDeepStrictEqual(recordOf(parameter), lawRecord[parameter.id]);
  return {
    mutants,
    missed: unnoticed.filter(({ parameter }) => read.has(parameter.id)),
    recordOnly: unnoticed.filter((mutant) => !survives(mutant)),
    survivors: unnoticed.filter(survives),
  };
}
