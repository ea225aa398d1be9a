import type { BarPattern } from '../law/bars.ts';

/** What stands beside a step on the tape; words are resolved, nothing is looked up any more. */
export type TapeLabel = {
  readonly id: string;
  /** Its number in the table beside the drawing. */
  readonly number: number;
  readonly label: string;
  readonly actor: string;
  /** How long it takes, in words, e.g. „bis zu 12 Monate“. */
  readonly time: string;
  /** How binding that is, in words. */
  readonly kind: string;
  readonly pattern: BarPattern;
};

/** A step of a procedure whose place on the tape follows from the steps before it. */
export type TapeStep = TapeLabel & {
  /** null: nobody names a shortest time. A deadline has only a longest one. */
  readonly minWeeks: number | null;
  readonly maxWeeks: number | null;
  readonly startsAfter: readonly string[];
  readonly endsWith: string;
};

/**
 * stub: no sourced duration, so it takes no length. point: it takes no time. cut: the longest time
 * is open or far away, the bar is broken off.
 */
export type TapeShape = 'stub' | 'point' | 'bar' | 'cut';

/** From the earliest to the latest end, drawn as dimension line. */
export type TapeSpan = {
  readonly from: number;
  readonly to: number;
  /** Nobody can name the latest end: the line runs on to the end of the tape. */
  readonly open?: boolean;
};

/** All positions are weeks on the drawn tape. */
export type TapeRow = {
  readonly step: TapeLabel;
  readonly shape: TapeShape;
  readonly start: number;
  readonly end: number;
  readonly span: TapeSpan | null;
  readonly breakAt: number | null;
  readonly textSide: 'before' | 'after';
};

export type TapeTick = {
  readonly week: number;
  readonly long: boolean;
  readonly figure: number | null;
};

/** First day of a month, in weeks from day 0. */
export type TapeMonth = { readonly week: number; readonly label: string };

export type TapeLayout = {
  readonly rows: readonly TapeRow[];
  readonly total: TapeSpan;
  /** Between earliest and latest end of all; null when they are one, or when nobody can add up. */
  readonly field: TapeSpan | null;
  /** Length of the tape: the total with room for the words beside the last bars. */
  readonly axis: number;
  /** Where the tape itself is broken; after the first break its figures would be wrong. */
  readonly breaks: readonly number[];
  readonly ticks: readonly TapeTick[];
  /** True when bars are the usual run of a plan, whose lines overlap all along. */
  readonly planned: boolean;
  /** Empty while no day is chosen: then the tape speaks in weeks. */
  readonly months: readonly TapeMonth[];
};
