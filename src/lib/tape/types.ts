import type { BarPattern } from '../law/bars.ts';

/** A step as the tape needs it: words and weeks are resolved, nothing is looked up any more. */
export type TapeStep = {
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
  /** null: nobody names a shortest time. A deadline has only a longest one. */
  readonly minWeeks: number | null;
  readonly maxWeeks: number | null;
  readonly startsAfter: readonly string[];
  readonly endsWith: string;
};

/**
 * stub: no sourced duration, so it takes no length. cut: the longest time is open or far away, the
 * bar is broken off.
 */
export type TapeShape = 'stub' | 'bar' | 'cut';

/** From the earliest to the latest end, drawn as dimension line. */
export type TapeSpan = { readonly from: number; readonly to: number };

/** All positions are weeks on the drawn tape. */
export type TapeRow = {
  readonly step: TapeStep;
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
};
