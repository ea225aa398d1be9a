import { readdirSync, readFileSync } from 'node:fs';
import { caseFacts, type CaseSlug } from '../../src/lib/cases/facts.ts';
import { assumptionIds } from '../../src/rules/plan/assumptions.ts';
import {
  computePlan,
  costsOf,
  findingsOf,
  isoDate,
  unknownCase,
  type CaseFacts,
  type Moment,
  type Norm,
  type Plan,
  type PlanDay,
  type Rulebook,
} from '../../src/rules/index.ts';

type Days = Partial<Record<'earliest' | 'typical' | 'latest', string | number | null>>;

/** A hire with dates that a person has counted; `counting` says how. */
export type WorkedCase = {
  readonly story: string;
  readonly asOf: string;
  readonly case?: CaseSlug;
  /** All assumptions at no days, so that only law and experience count. */
  readonly assumeNothing?: true;
  readonly facts?: Partial<CaseFacts>;
  readonly counting: readonly string[];
  readonly expect: {
    readonly procedures?: readonly string[];
    readonly total?: Days;
    readonly steps?: Readonly<Record<string, Days>>;
    readonly absent?: readonly string[];
    readonly norms?: Readonly<Record<string, readonly string[]>>;
    readonly startBy?: Partial<Record<'latest' | 'typical', string>>;
    readonly stepStartBy?: Readonly<Record<string, string>>;
    readonly weakest?: string;
    readonly warnings?: readonly string[];
    readonly questions?: readonly string[];
    readonly costs?: { readonly min: number; readonly max: number };
    /** Figures of a finding; null: it must not be found. */
    readonly findings?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  };
};

const folder = new URL('../cases/', import.meta.url);

export const workedCases: readonly (readonly [name: string, worked: WorkedCase])[] = readdirSync(
  folder,
)
  .sort()
  .map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as WorkedCase,
  ]);

const noDays = { earliest: 0, typical: 0, latest: 0 };
const nothing = Object.fromEntries(assumptionIds.map((id) => [id, noDays]));

export function factsOf(worked: WorkedCase): CaseFacts {
  return {
    ...unknownCase,
    ...(worked.case ? caseFacts[worked.case] : {}),
    ...worked.facts,
    assumptions: worked.assumeNothing ? nothing : (worked.facts?.assumptions ?? {}),
  };
}

const dayText = (day: PlanDay | null): string | number | null =>
  day === null ? null : (day.date ?? day.day);

const daysOf = (moment: Moment, asked: Days): Days =>
  Object.fromEntries(
    (Object.keys(asked) as (keyof Days)[]).map((bound) => [bound, dayText(moment[bound])]),
  );

/** Norms by act and section only: what a reader would look up. */
const sections = (norms: readonly Norm[]): readonly string[] => [
  ...new Set(norms.map(({ act, section }) => `${act} ${section}`)),
];

function stepResults(plan: Plan, expect: WorkedCase['expect']): object {
  const step = (id: string) => plan.steps.find((own) => own.id === id);
  const entries = <T>(asked: Readonly<Record<string, T>> = {}) => Object.entries(asked);
  return {
    steps: Object.fromEntries(
      entries(expect.steps).map(([id, days]) => {
        const found = step(id);
        return [id, found ? daysOf(found.end, days) : 'no such step'];
      }),
    ),
    norms: Object.fromEntries(
      entries(expect.norms).map(([id]) => [id, sections(step(id)?.norms ?? [])]),
    ),
    stepStartBy: Object.fromEntries(
      entries(expect.stepStartBy).map(([id]) => [id, dayText(step(id)?.startBy?.latest ?? null)]),
    ),
    absent: (expect.absent ?? []).filter((id) => !step(id)),
  };
}

function findingResults(worked: WorkedCase, rulebook?: Rulebook): object {
  const asked = Object.entries(worked.expect.findings ?? {});
  const found = findingsOf(factsOf(worked), isoDate(worked.asOf), rulebook);
  return Object.fromEntries(
    asked.map(([id, figures]) => {
      const data = found.find((finding) => finding.id === id)?.data;
      const keys = Object.keys(figures ?? {});
      return [id, data ? Object.fromEntries(keys.map((key) => [key, data[key]])) : null];
    }),
  );
}

/** What the rules say to each question that the case asks, in the shape of `expected`. */
export function resultOf(worked: WorkedCase, rulebook?: Rulebook): object {
  const { expect } = worked;
  const [facts, asOf] = [factsOf(worked), isoDate(worked.asOf)];
  const plan = computePlan(facts, asOf, rulebook);
  return {
    costs: expect.costs && costsOf(facts, asOf, rulebook).total,
    findings: findingResults(worked, rulebook),
    ...stepResults(plan, expect),
    total: expect.total && daysOf(plan.total.end, expect.total),
    procedures: expect.procedures && plan.procedures,
    startBy: expect.startBy && {
      latest: dayText(plan.startBy?.latest ?? null),
      typical: dayText(plan.startBy?.typical ?? null),
    },
    weakest: expect.weakest && plan.weakestLink?.step,
    warnings: expect.warnings && plan.warnings.map(({ id }) => id),
    questions: expect.questions && plan.openQuestions.map(({ question }) => question),
  };
}

export function expected({ expect }: WorkedCase): object {
  return {
    costs: expect.costs,
    findings: expect.findings ?? {},
    steps: expect.steps ?? {},
    norms: expect.norms ?? {},
    stepStartBy: expect.stepStartBy ?? {},
    absent: expect.absent ?? [],
    total: expect.total,
    procedures: expect.procedures,
    startBy: expect.startBy,
    weakest: expect.weakest,
    warnings: expect.warnings,
    questions: expect.questions,
  };
}
