import {
  costsOf,
  documentsOf,
  type CaseFacts,
  type CostItem,
  type DocumentId,
} from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { barLook } from '../law/bars.ts';
import { formatNorm } from '../law/norms.ts';
import { germanNumber } from '../law/numerals.ts';
import { lawParameter, lawText } from '../law/text.ts';
import { costTexts, payerTexts } from '../procedure/costTexts.ts';
import { actorTexts, documentTexts, stepText } from '../procedure/texts.ts';
import { reckonedCase, type CaseStep } from './caseSteps.ts';

/** Notices of which a case needs one, whichever the title asks for. */
const notices: readonly DocumentId[] = [
  'recognitionNotice',
  'degreeEvaluation',
  'qualificationConfirmation',
];

/** The notices that a case gets on its way or has at hand; the others are not for its file. */
function noticesOf(facts: CaseFacts, steps: readonly CaseStep[]): readonly DocumentId[] {
  const issued = steps.flatMap(({ documentsOut }) => documentsOut);
  const isAtHand = facts.recognition === 'done' || facts.recognition === 'partial';
  const atHand: DocumentId =
    facts.recognitionBody === 'degreeEvaluation' ? 'degreeEvaluation' : 'recognitionNotice';
  return notices.filter((id) => issued.includes(id) || (isAtHand && id === atHand));
}

type Papers = { readonly person: readonly string[]; readonly firm: readonly string[] };

function papersOf(facts: CaseFacts, steps: readonly CaseStep[]): Papers {
  const { groups } = documentsOf({ steps });
  const own = noticesOf(facts, steps);
  const firm = groups.filter(({ by }) => by === 'employer').flatMap(({ items }) => items);
  const person = groups.filter(({ by }) => by !== 'employer').flatMap(({ items }) => items);
  const kept = person
    .map(({ document }) => document)
    .filter((id) => !notices.includes(id) || own.includes(id));
  const missing = own.filter((id) => !kept.includes(id));
  return {
    person: [...kept, ...missing].map((id) => documentTexts[id]),
    firm: firm.map(({ document }) => documentTexts[document]),
  };
}

const euro = (amount: number) => `${germanNumber(amount)}\u00a0€`;

function amountOf({ parameter, each, reservations }: CostItem): string {
  if (!each || parameter === null) return 'offen';
  if (!reservations.includes('eitherAmount')) return lawText(parameter);
  return [each.min, each.max].flatMap((end) => (end === null ? [] : euro(end))).join(' oder ');
}

function feeOf(item: CostItem) {
  const { id, payer, certainty, reservations } = item;
  const isDisputed = reservations.includes('payerDependsOnAuthority');
  return {
    label: `${costTexts[id]}${certainty === 'mayApply' ? ', falls nötig' : ''}`,
    amount: amountOf(item),
    payer: `${payerTexts[payer]}${isDisputed ? '; Ämter sehen es verschieden' : ''}`,
  };
}

function sumOf({ min, max }: { readonly min: number; readonly max: number }): string | null {
  if (max === 0) return null;
  return min === max ? euro(max) : `${germanNumber(min)} bis ${euro(max)}`;
}

function rowOf({ id, actor, norms, parameter }: CaseStep) {
  return {
    label: stepText(id),
    actor: actorTexts[actor],
    norms: norms.map(formatNorm).join(', '),
    time: parameter === null ? null : lawText(parameter),
    kind:
      parameter === null
        ? 'keine belegte Dauer'
        : barLook(lawParameter(parameter).bindingness).word,
  };
}

/**
 * The checklist of a case: its steps in order of time, the papers of both sides and the fees as far
 * as they are sourced. Everything comes from the facts of the case and the rules.
 */
export function caseChecklist(slug: string) {
  const { facts, steps } = reckonedCase(slug);
  const { items, total } = costsOf(facts, asOf);
  return {
    steps: steps.map(rowOf),
    papers: papersOf(facts, steps),
    fees: items.map(feeOf),
    /** Sum of what is sourced; null: nothing is. */
    sum: sumOf(total),
  };
}

export type CaseChecklist = ReturnType<typeof caseChecklist>;
