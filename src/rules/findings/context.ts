import { titleRules, type TitleRule } from '../case/titleRules.ts';
import type { CaseFacts, Purpose } from '../case/types.ts';
import { lookUp, type LawDays } from '../costs/amounts.ts';
import { ceilingAmount, type CeilingAmount } from '../law/ceiling.ts';
import type { ParameterId } from '../law/index.ts';
import type { Finding, Severity } from './types.ts';

/** What every rule of this folder reads. */
export type FindingContext = {
  readonly facts: CaseFacts;
  readonly days: LawDays;
  /** undefined while the purpose is unknown. */
  readonly rule: TitleRule | undefined;
};

export type FindingRule = (context: FindingContext) => Finding[];

type Draft = Pick<Finding, 'id' | 'severity' | 'norms' | 'because'> & Partial<Finding>;

/** Completes a finding; without more it is certain and has no figures. */
export function finding(draft: Draft): Finding {
  return { parameters: [], data: {}, conditional: false, ...draft };
}

export function contextOf(facts: CaseFacts, days: LawDays): FindingContext {
  const rule = facts.purpose === 'unknown' ? undefined : titleRules[facts.purpose];
  return { facts, days, rule };
}

export const isPurpose = ({ facts }: FindingContext, ...purposes: readonly Purpose[]): boolean =>
  facts.purpose !== 'unknown' && purposes.includes(facts.purpose);

/** What follows from a yes-or-unknown answer: certain, or only if it turns out so. */
export function strictness(
  answer: 'yes' | 'no' | 'unknown',
  severity: Severity,
): Pick<Finding, 'severity' | 'conditional'> | undefined {
  if (answer === 'no') return undefined;
  return answer === 'yes'
    ? { severity, conditional: false }
    : { severity: 'note', conditional: true };
}

/** The yearly salary in euro that a share of the ceiling means; undefined where it is not known. */
export function thresholdOf(id: ParameterId, days: LawDays): CeilingAmount | undefined {
  const found = lookUp(id, days);
  if (found.kind !== 'known' || found.value.kind !== 'shareOfCeiling') return undefined;
  return ceilingAmount(found.value, days.date, days.asOf);
}
