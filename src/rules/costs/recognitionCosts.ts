import { titleRules, type QualificationForm } from '../case/titleRules.ts';
import type { CaseFacts, RecognitionBodyId } from '../case/types.ts';
import type { ParameterId } from '../law/index.ts';
import type { CostDraft } from './items.ts';

/** Fee of the body that decides on equivalence; bodies of the Länder publish no common amount. */
function equivalenceFee(
  body: RecognitionBodyId | 'unknown',
  fast: boolean,
): ParameterId | undefined {
  if (body === 'chamberOfCrafts') return 'recognitionFee.chamberOfCrafts';
  if (body !== 'ihkFosa') return undefined;
  return fast ? 'recognitionFee.ihkFosaFastTrack' : 'recognitionFee.ihkFosa';
}

const feeOf: Record<Exclude<QualificationForm, 'none'>, CostDraft['id']> = {
  equivalence: 'recognitionFee',
  degree: 'degreeEvaluationFee',
  confirmation: 'confirmationFee',
};

function draft(
  form: Exclude<QualificationForm, 'none'>,
  certainty: CostDraft['certainty'],
  { recognitionBody, procedure }: CaseFacts,
): CostDraft {
  const parameters = {
    equivalence: equivalenceFee(recognitionBody, procedure === 'fastTrack'),
    degree: 'recognitionFee.degreeEvaluation',
    confirmation: 'recognitionFee.digitalInformation',
  } as const;
  const parameter = parameters[form];
  const id = feeOf[form];
  const rest = { id, payer: 'skilledWorker', certainty, byAuthority: false } as const;
  return parameter ? { ...rest, parameter } : rest;
}

/**
 * What recognition costs in this case. A partnership needs the confirmation before the visa and the
 * decision on equivalence after the entry (§ 16d Abs. 3 S. 1 Nr. 3 AufenthG).
 */
export function recognitionCosts(facts: CaseFacts): CostDraft[] {
  const { purpose, recognition } = facts;
  if (purpose === 'unknown') {
    const undecided = recognition === 'needed' || recognition === 'unknown';
    return undecided ? [draft('equivalence', 'mayApply', facts)] : [];
  }
  const { qualification: form } = titleRules[purpose];
  if (form === 'none') return [];
  const later =
    purpose === 'recognitionPartnership'
      ? [draft('equivalence', 'applies', { ...facts, procedure: 'regular' })]
      : [];
  if (recognition === 'needed') return [draft(form, 'applies', facts), ...later];
  return recognition === 'unknown' ? [draft(form, 'mayApply', facts), ...later] : later;
}
