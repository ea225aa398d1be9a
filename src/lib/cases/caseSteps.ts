import {
  computePlan,
  procedures,
  type Actor,
  type CaseFacts,
  type DocumentId,
  type Norm,
  type ParameterId,
  type Plan,
  type ProcedureId,
} from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { caseFacts, type CaseSlug } from './facts.ts';

/** A step of a case as the sheets to print need it. */
export type CaseStep = {
  readonly id: string;
  readonly actor: Actor;
  readonly norms: readonly Norm[];
  /** Where the law data names a time; null: nobody does. */
  readonly parameter: ParameterId | null;
  readonly certainty: 'applies' | 'mayApply';
  readonly documentsIn: readonly DocumentId[];
  readonly documentsOut: readonly DocumentId[];
};

/** What a plan leaves out because its end lies before, but people still have to do. */
const outsideThePlan: Partial<
  Record<ProcedureId, { readonly steps: readonly string[]; readonly before: string | null }>
> = {
  // The programme's own figures end with the licence and do not count the duties after entry.
  specialized: {
    steps: [
      'afterEntry.adviceNotice',
      'afterEntry.arrival',
      'afterEntry.checkTitle',
      'afterEntry.registration',
      'afterEntry.insurance',
      'afterEntry.residencePermit',
    ],
    before: 'specialized.language',
  },
  workPermission: { steps: ['afterEntry.insurance'], before: null },
};

function dataStep(id: string): CaseStep {
  const step = procedures.flatMap(({ steps }) => steps).find((entry) => entry.id === id);
  if (!step) throw new RangeError(`No procedure has the step ${id}`);
  const parameter = step.duration.kind === 'law' ? step.duration.parameter : null;
  return { ...step, parameter, certainty: 'applies' };
}

function stepsOf(plan: Plan): CaseStep[] {
  const planned = plan.steps.map((step) => ({
    ...step,
    parameter: step.duration.latest?.parameter ?? step.duration.earliest?.parameter ?? null,
  }));
  const more = plan.procedures.flatMap((procedure) => outsideThePlan[procedure] ?? []);
  return more.reduce<CaseStep[]>((steps, { steps: added, before }) => {
    const at = steps.findIndex(({ id }) => id === before);
    return steps.toSpliced(at === -1 ? steps.length : at, 0, ...added.map(dataStep));
  }, planned);
}

/** Whether the rules know the facts of a case with this address. */
export function hasFacts(slug: string): slug is CaseSlug {
  return Object.hasOwn(caseFacts, slug);
}

type ReckonedCase = {
  readonly facts: CaseFacts;
  /** In order of time, with what has to be done after the plan's own end. */
  readonly steps: readonly CaseStep[];
};

/**
 * A constructed case with the steps of its plan as of the day of the build.
 *
 * @throws when the rules know no facts for the address
 */
export function reckonedCase(slug: string): ReckonedCase {
  if (!hasFacts(slug)) throw new RangeError(`src/lib/cases/facts.ts knows no case "${slug}"`);
  const facts: CaseFacts = caseFacts[slug];
  return { facts, steps: stepsOf(computePlan(facts, asOf)) };
}
