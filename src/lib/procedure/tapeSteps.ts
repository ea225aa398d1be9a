import { lawAt, type Condition, type Procedure, type Step } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { barLook } from '../law/bars.ts';
import { lawParameter, lawText } from '../law/text.ts';
import type { TapeStep } from '../tape/types.ts';
import { weeksOf } from '../tape/weeks.ts';
import { actorTexts, stepText } from './texts.ts';

/** What a drawing says of a condition; the table has it in full. */
const conditionMarks: Partial<Record<Condition, string>> = {
  recognitionNeeded: 'falls nötig',
  recognitionReceiptDue: 'falls nötig',
  confirmationNeeded: 'falls nötig',
  evaluationNeeded: 'falls nötig',
  recognitionRan: 'falls nötig',
  consentNeeded: 'falls nötig',
  authorityConsentNeeded: 'nur in Ausnahmen',
};

/** A step with an occasion of its own has no place in the sequence. */
export const isOnTape = (step: Step): boolean => step.appliesWhen !== 'employmentEndsEarly';

/**
 * A degree is evaluated instead of a recognition, never beside it: the drawing shows one of the two.
 */
function oneWay(steps: readonly Step[]): readonly Step[] {
  const recognised = steps.some(({ appliesWhen }) => appliesWhen === 'recognitionNeeded');
  return recognised ? steps.filter(({ appliesWhen }) => appliesWhen !== 'evaluationNeeded') : steps;
}

const unsourced = {
  time: 'keine belegte Dauer',
  kind: '',
  pattern: 'dashed',
  minWeeks: null,
  maxWeeks: null,
} as const;

function timeOf({ duration }: Step): Pick<TapeStep, keyof typeof unsourced> {
  if (duration.kind === 'unsourced') return unsourced;
  const parameter = lawParameter(duration.parameter);
  const found = lawAt(parameter, asOf, asOf);
  const { pattern, word } = barLook(parameter.bindingness);
  const weeks = found.kind === 'known' ? weeksOf(found.value) : unsourced;
  return {
    time: lawText(parameter.id),
    kind: word,
    pattern,
    minWeeks: weeks.minWeeks,
    maxWeeks: weeks.maxWeeks,
  };
}

/**
 * The steps of a procedure as the tape draws them, numbered as in the table.
 *
 * @throws when a step to leave out does not exist, so that a renamed one does not come back unnoticed
 */
export function tapeSteps(procedure: Procedure, without: readonly string[] = []): TapeStep[] {
  const stray = without.filter((id) => !procedure.steps.some((step) => step.id === id));
  if (stray.length > 0) {
    throw new RangeError(`Procedure "${procedure.id}" has no step ${stray.join(', ')}`);
  }
  const shown = procedure.steps.filter(({ id }) => !without.includes(id));
  const drawn = oneWay(shown).filter(isOnTape);
  return shown
    .map((step, index) => ({ step, number: index + 1 }))
    .filter(({ step }) => drawn.includes(step))
    .map(({ step, number }) => ({
      id: step.id,
      number,
      label: stepText(step.id),
      actor: [actorTexts[step.actor], conditionMarks[step.appliesWhen]].filter(Boolean).join(', '),
      startsAfter: step.startsAfter,
      endsWith: step.endsWith,
      ...timeOf(step),
    }));
}
