import type { IsoDate } from '../calendar/isoDate.ts';
import { needsConsent, titleRules, type TitleRule } from '../case/titleRules.ts';
import type { CaseFacts, ProcedureChoice, Question } from '../case/types.ts';
import { costsOf } from '../costs/costsOf.ts';
import { computePlan } from '../plan/computePlan.ts';
import type { Actor } from '../procedure/types.ts';
import type { Rulebook } from '../rulebook.ts';
import type { NotOpenReason, Route } from './types.ts';

type Openness = Pick<Route, 'open' | 'reason' | 'because'>;

const open: Openness = { open: 'open', reason: null, because: [] };
const closed = (reason: NotOpenReason, because: readonly Question[]): Openness => ({
  open: 'notOpen',
  reason,
  because,
});

/** What closes a way whatever the purpose asks for. */
function closedByFacts({ whereabouts, purpose }: CaseFacts): Openness | undefined {
  if (purpose === 'specialized') return closed('ownProcedure', ['purpose']);
  if (whereabouts === 'here' || purpose === 'workPermission') {
    return closed('alreadyHere', ['whereabouts']);
  }
  return undefined;
}

function closedByTitle(
  procedure: ProcedureChoice,
  rule: TitleRule,
  { courseAtWork }: CaseFacts,
): Openness | undefined {
  const consent = needsConsent(rule, courseAtWork);
  if (procedure === 'fastTrack' && rule.fastTrack === 'notCovered') {
    return closed('purposeNotCovered', ['purpose']);
  }
  if (procedure === 'regularWithPreCheck' && consent === false) {
    return closed('noConsentNeeded', ['purpose']);
  }
  return undefined;
}

/** Whether a way is open: § 81a AufenthG, § 36 Abs. 3 BeschV, and a visa only for people abroad. */
function opennessOf(procedure: ProcedureChoice, facts: CaseFacts): Openness {
  const decided = closedByFacts(facts);
  if (decided) return decided;
  const rule = facts.purpose === 'unknown' ? undefined : titleRules[facts.purpose];
  const byTitle = rule && closedByTitle(procedure, rule, facts);
  if (byTitle) return byTitle;
  const because: Question[] = [
    ...(facts.whereabouts === 'unknown' ? (['whereabouts'] as const) : []),
    ...(facts.purpose === 'unknown' && procedure !== 'regular' ? (['purpose'] as const) : []),
  ];
  return because.length > 0 ? { open: 'unknown', reason: null, because } : open;
}

const ofTheFirm: readonly Actor[] = ['employer', 'employerAndWorker', 'employerAndAuthority'];

/** One way with its dates, its fees and what the firm itself has to do. */
export function routeOf(
  procedure: ProcedureChoice,
  facts: CaseFacts,
  asOf: IsoDate,
  book: Rulebook,
): Route {
  const openness = opennessOf(procedure, facts);
  const nothing = { total: null, startBy: null, weakestLink: null, costs: null, ownSteps: [] };
  if (openness.open === 'notOpen') return { procedure, ...openness, ...nothing };
  const chosen = { ...facts, procedure };
  const plan = computePlan(chosen, asOf, book);
  return {
    procedure,
    ...openness,
    total: plan.total,
    startBy: plan.startBy,
    weakestLink: plan.weakestLink,
    costs: costsOf(chosen, asOf, book).total,
    ownSteps: plan.steps.filter(({ actor }) => ofTheFirm.includes(actor)).map(({ id }) => id),
  };
}
