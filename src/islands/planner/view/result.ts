import {
  computePlan,
  costsOf,
  documentsOf,
  findingsOf,
  verdictOf,
  type CaseFacts,
  type Costs,
  type DocumentList,
  type Findings,
  type IsoDate,
  type Plan,
  type Verdict,
} from '../../../rules/index.ts';

/** Everything that the rules say of one case on one day. */
export type Result = {
  readonly plan: Plan;
  readonly costs: Costs;
  readonly documents: DocumentList;
  readonly findings: Findings;
  readonly verdict: Verdict;
};

export function resultOf(facts: CaseFacts, asOf: IsoDate): Result {
  const plan = computePlan(facts, asOf);
  return {
    plan,
    costs: costsOf(facts, asOf),
    documents: documentsOf(plan, facts),
    findings: findingsOf(facts, asOf),
    verdict: verdictOf(facts, asOf),
  };
}
