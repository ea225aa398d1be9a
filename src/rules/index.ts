/**
 * The only door of the rule model.
 *
 * The planner: `computePlan(facts, asOf)`, `costsOf(facts, asOf)`, `documentsOf(plan, facts)`,
 * `findingsOf(facts, asOf)`, `verdictOf(facts, asOf)`; `problemsOf(facts, asOf)` for what is said at a
 * field; `parseCase(fragment)`, `serialiseCase(facts, asOf)` and `changesSince(fingerprint, plan, asOf)`
 * for the address. Each takes a `Rulebook` as last parameter, which only tests pass.
 */
export { isoDate, parseIsoDate, type IsoDate } from './calendar/isoDate.ts';
export { comparedOn, regularReview, statuteTextOf } from './law/define.ts';
export { ceilingAmount } from './law/ceiling.ts';
export { findParameter, parameterIds, parameters, type ParameterId } from './law/index.ts';
export { procedures } from './procedure/index.ts';
export type {
  Actor,
  Condition,
  DocumentId,
  Procedure,
  ProcedureId,
  Step,
} from './procedure/types.ts';
export { isReviewDue, lawAt, type Lookup } from './law/lookup.ts';
export type {
  Act,
  Bindingness,
  Duration,
  DurationRange,
  DurationUnit,
  LawParameter,
  LawValue,
  LawVersion,
  Norm,
  ShareOfCeiling,
  Verification,
} from './law/types.ts';
export { costsOf } from './costs/costsOf.ts';
export { documentsOf } from './documents/documentsOf.ts';
export { findingsOf } from './findings/findingsOf.ts';
export { computePlan } from './plan/computePlan.ts';
export { problemsOf } from './case/problems.ts';
export { verdictOf } from './verdict/verdictOf.ts';
export { parseCase, serialiseCase } from './case/address.ts';
export { changesSince } from './case/changes.ts';
export { titleRules } from './case/titleRules.ts';
export { unknownCase } from './case/unknownCase.ts';
export type * from './case/assumedDays.ts';
export type * from './case/types.ts';
export type * from './costs/types.ts';
export type * from './documents/types.ts';
export type * from './findings/types.ts';
export type * from './plan/types.ts';
export type { Rulebook } from './rulebook.ts';
export type * from './verdict/types.ts';
