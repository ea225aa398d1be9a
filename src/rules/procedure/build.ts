import type { ParameterId } from '../law/index.ts';
import type { RegulatedProfession, Step, StepDuration } from './types.ts';

/** A step as it is written down: it always applies and moves no papers unless it says so. */
export type Draft = Omit<Step, 'appliesWhen' | 'documentsIn' | 'documentsOut'> &
  Partial<Pick<Step, 'appliesWhen' | 'documentsIn' | 'documentsOut'>>;

/** Completes a step with what it leaves unsaid. */
export function step(draft: Draft): Step {
  return { appliesWhen: 'always', documentsIn: [], documentsOut: [], ...draft };
}

/** Completes steps that several procedures share and gives each the name of its procedure. */
export function prefixed(procedure: string, drafts: readonly Draft[]): Step[] {
  return drafts.map((draft) => step({ ...draft, id: `${procedure}.${draft.id}` }));
}

/** A time of the law data, or another one where a profession has an act of its own. */
export const byLaw = (
  parameter: ParameterId,
  instead?: Partial<Record<RegulatedProfession, ParameterId>>,
): StepDuration => ({ kind: 'law', parameter, ...(instead ? { instead } : {}) });

/** No law, official page or observation names a time for this step. */
export const unsourced: StepDuration = { kind: 'unsourced' };
