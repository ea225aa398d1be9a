/** The only door of the rule model. */
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
