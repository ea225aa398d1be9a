import type { IsoDate } from '../calendar/isoDate.ts';
import type { AssumedDays, AssumptionId } from '../case/assumedDays.ts';
import type { FieldProblem, Question } from '../case/types.ts';
import type { ParameterId } from '../law/index.ts';
import type { Bindingness, DurationUnit, Norm } from '../law/types.ts';
import type { Actor, DocumentId, EventId, ProcedureId } from '../procedure/types.ts';

/**
 * earliest: not before; typical: as usual, only where every input has one; latest: not after, as
 * long as everyone keeps to what `kind` says.
 */
export type Bound = 'earliest' | 'typical' | 'latest';

/** A day of the plan: whole days from day 0, and the calendar day when a date is given. */
export type PlanDay = { readonly day: number; readonly date: IsoDate | null };

/** When something happens. null: open, nobody can say. */
export type Moment = {
  readonly earliest: PlanDay | null;
  readonly typical: PlanDay | null;
  readonly latest: PlanDay | null;
};

/** On what a duration rests; never mixed in one word. */
export type DurationKind = Exclude<Bindingness, 'fixed'> | 'assumption' | 'unsourced';

/** One bound of a duration and where it comes from. */
export type BoundSource = {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly kind: DurationKind;
  /** Set when the amount stands in the law data. */
  readonly parameter: ParameterId | null;
  /** Set when the amount is assumed. */
  readonly assumption: AssumptionId | null;
};

/** null: open. `kind` is what a drawing shows: the kind of `latest`, or `unsourced`. */
export type PlannedDuration = {
  readonly kind: DurationKind;
  readonly earliest: BoundSource | null;
  readonly typical: BoundSource | null;
  readonly latest: BoundSource | null;
};

/**
 * Last day on which a step must begin so that the wished first day holds: reckoned with the latest
 * and with the typical durations. Only in backward mode; null: cannot be said.
 */
export type StartBy = { readonly latest: PlanDay | null; readonly typical: PlanDay | null };

export type PlannedStep = {
  /** Id of the step in the procedure data, e.g. `fastTrack.visa`. */
  readonly id: string;
  readonly procedure: ProcedureId;
  readonly actor: Actor;
  /** mayApply: depends on an unanswered question. */
  readonly certainty: 'applies' | 'mayApply';
  readonly start: Moment;
  readonly end: Moment;
  readonly startBy: StartBy | null;
  readonly duration: PlannedDuration;
  readonly norms: readonly Norm[];
  /** On the one chain that decides the end of the plan. */
  readonly critical: boolean;
  /** Days that the step may take longer without moving the end; null: cannot be said. */
  readonly slack: number | null;
  /** Steps that must have ended before, as far as they belong to the plan. */
  readonly after: readonly string[];
  readonly endsWith: EventId;
  /** A duty that takes no time of its own: its latest end is that of this event. */
  readonly dueBy: EventId | null;
  readonly documentsIn: readonly DocumentId[];
  readonly documentsOut: readonly DocumentId[];
};

/** From day 0 to the first working day (Specialized!: to the licence). */
export type PlanTotal = {
  readonly endsWith: EventId;
  readonly end: Moment;
  /** Every kind that the latest end rests on, least reliable first. */
  readonly kinds: readonly DurationKind[];
};

/** The step on which the date rests least safely, and why. */
export type WeakestLink = { readonly step: string; readonly kind: DurationKind };

/** A named, editable assumption that the plan uses. */
export type AssumptionInUse = {
  readonly id: AssumptionId;
  /** Days. */
  readonly stated: AssumedDays;
  readonly value: AssumedDays;
  readonly edited: boolean;
  /** Which bounds it fills; the law data gives the others. */
  readonly fills: readonly Bound[];
  readonly steps: readonly string[];
};

/** An unanswered question whose answer could still move a date or decide on a step. */
export type OpenQuestion = {
  readonly question: Question;
  /** True when the end of the plan can move, false when only single steps can. */
  readonly movesTotal: boolean;
};

/** What a reader must know beside the dates; German words belong to the page. */
export type PlanWarning =
  /** The step has to begin before the day of computation. */
  | { readonly id: 'startInPast'; readonly day: IsoDate }
  /** The start lies so far back that the year may be a slip. */
  | { readonly id: 'startLongAgo'; readonly day: IsoDate }
  /** No latest day can be named: a duration is open. */
  | { readonly id: 'openEnd'; readonly steps: readonly string[] }
  /** The law data is due to be compared again. */
  | { readonly id: 'reviewDue'; readonly parameters: readonly ParameterId[] }
  /** A decided change of law that is not yet in force is used for a later day. */
  | { readonly id: 'announcedLaw'; readonly parameters: readonly ParameterId[] }
  /** No value is known for that day: repealed, or older than the law data. */
  | { readonly id: 'lawUnknown'; readonly parameters: readonly ParameterId[] }
  /** It is open whether Saturday counts as Werktag; the longer reading is drawn. */
  | { readonly id: 'saturdayOpen'; readonly steps: readonly string[] }
  /** Land unknown: holidays of every Land are left free. */
  | { readonly id: 'holidaysOfEveryLand' }
  /** Holidays at the place of the mission are not counted. */
  | { readonly id: 'missionHolidays' }
  /** An assumption is longer than the deadline that the law sets. */
  | { readonly id: 'assumptionBeyondLaw'; readonly assumption: AssumptionId; readonly step: string }
  /** The chosen procedure is not open to this case; the plan shows another. */
  | { readonly id: 'procedureNotOpen'; readonly shown: readonly ProcedureId[] };

/**
 * One link of the „Rechenweg“: from which day, by which rule, to which day. With unanswered
 * questions a plan covers several variants; `variant` tells their chains apart.
 */
export type TraceEntry = {
  readonly variant: number;
  readonly step: string;
  readonly bound: Bound;
  /** The step whose end starts this one; null: day 0. */
  readonly after: string | null;
  readonly from: PlanDay;
  readonly rule: TraceRule;
  readonly amount: number;
  readonly unit: DurationUnit;
  /** Days by which the end moved to the next office day, §§ 187 to 193 BGB. */
  readonly moved: number;
  readonly to: PlanDay;
  readonly kind: DurationKind;
  readonly parameter: ParameterId | null;
  /** First day of the version of the parameter, and its id in content/sources. */
  readonly versionFrom: IsoDate | null;
  readonly source: string | null;
  readonly assumption: AssumptionId | null;
};

export type TraceRule =
  | 'addDays'
  | 'addWeeks'
  | 'addMonths'
  | 'addYears'
  /** Werktage, with and without Saturday: the later end, because the law leaves it open. */
  | 'addStatutoryWorkingDays'
  /** A shortest time that nobody names: it cannot be less than nothing. */
  | 'atOnce'
  /** A duty without a time of its own: due with the event that the step names. */
  | 'dueBy';

/** The whole answer of the planner for one case. Pure data, no German, no clock. */
export type Plan = {
  readonly asOf: IsoDate;
  /** Procedures that the plan draws, in the order in which they follow each other. */
  readonly procedures: readonly ProcedureId[];
  readonly mode: 'weeks' | 'forward' | 'backward';
  /** In order of time: by earliest start, then as in the procedure data. */
  readonly steps: readonly PlannedStep[];
  readonly total: PlanTotal;
  /** Latest day on which the whole plan must begin; only in backward mode. */
  readonly startBy: StartBy | null;
  /** The critical steps, first to last; their days add up to the total. */
  readonly criticalPath: readonly { readonly step: string; readonly days: number }[];
  /** The bound that the critical path was reckoned with. */
  readonly criticalBound: Bound;
  readonly weakestLink: WeakestLink | null;
  readonly assumptions: readonly AssumptionInUse[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly PlanWarning[];
  readonly trace: readonly TraceEntry[];
};

/** What is different from the day on which a link was made. */
export type ChangeSince =
  | { readonly kind: 'value'; readonly parameter: ParameterId }
  | { readonly kind: 'procedure'; readonly procedure: ProcedureId };
