import { costsOf, documentsOf, type CaseFacts, type CostItem } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { barLook } from '../law/bars.ts';
import { formatNorm } from '../law/norms.ts';
import { germanNumber } from '../law/numerals.ts';
import { lawParameter, lawText } from '../law/text.ts';
import { costTexts, payerTexts } from '../procedure/costTexts.ts';
import { actorTexts, documentTexts, stepText } from '../procedure/texts.ts';
import { reckonedCase, type CaseStep } from './caseSteps.ts';

type Papers = { readonly person: readonly string[]; readonly firm: readonly string[] };

function papersOf(facts: CaseFacts, steps: readonly CaseStep[]): Papers {
  const { groups } = documentsOf({ steps }, facts);
  const named = (isFirm: boolean) =>
    groups
      .filter(({ by }) => (by === 'employer') === isFirm)
      .flatMap(({ items }) => items.map(({ document }) => documentTexts[document]));
  return { person: named(false), firm: named(true) };
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
