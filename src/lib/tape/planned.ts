import { axisOf, fitsAfter } from './layout.ts';
import { ticksOf } from './ticks.ts';
import type { TapeLabel, TapeLayout, TapeMonth, TapeRow, TapeSpan } from './types.ts';

/** A step whose place is already reckoned, in weeks from day 0. */
export type PlannedBar = {
  readonly step: TapeLabel;
  /** The usual run, or the earliest where no usual one is known. */
  readonly start: number;
  readonly end: number;
  readonly earliest: number;
  /** Latest end; null: nobody can name one. */
  readonly latest: number | null;
};

export type PlannedTape = {
  readonly bars: readonly PlannedBar[];
  /** Earliest and latest end of all; `to` is null when it is open. */
  readonly total: { readonly from: number; readonly to: number | null };
  /** Months above the tape, for a plan with dates. */
  readonly months?: readonly TapeMonth[];
  readonly textShare?: number;
};

/** How far a dimension line runs whose end is open, in weeks. */
const openReach = 3;
/** A bar shorter than this would vanish. */
const thinnest = 0.05;

function spanOf({ end, earliest, latest }: PlannedBar): TapeSpan | null {
  if (latest === null) return { from: earliest, to: end + openReach, open: true };
  return latest > earliest ? { from: earliest, to: latest } : null;
}

/** The light field between earliest and latest end; it runs on where nobody can name a latest. */
function fieldOf({ from, to }: PlannedTape['total'], axis: number): TapeSpan | null {
  if (to === null) return { from, to: axis, open: true };
  return to > from ? { from, to } : null;
}

/**
 * Lays a plan along a tape of weeks: the bar is the usual run, the line reaches from the earliest to
 * the latest end.
 */
export function layoutPlanned(plan: PlannedTape): TapeLayout {
  const { bars, total, months = [], textShare = 0.3 } = plan;
  const rows = bars.map((bar): Omit<TapeRow, 'textSide'> => {
    const { step, start, end } = bar;
    const shape = end - start < thinnest ? 'point' : 'bar';
    return { step, shape, start, end, span: spanOf(bar), breakAt: null };
  });
  const ends = rows.map(({ end, span }) => span?.to ?? end);
  const last = Math.max(total.from, total.to ?? total.from + openReach, ...ends);
  const axis = axisOf(rows, last, textShare);
  const field = fieldOf(total, axis);
  return {
    rows: rows.map((row) => ({
      ...row,
      textSide: fitsAfter(row, axis, textShare) ? 'after' : 'before',
    })),
    total: { from: total.from, to: total.to ?? total.from },
    field,
    axis,
    breaks: [],
    planned: true,
    ticks: ticksOf(axis, { edges: field ? [field.from, field.to] : [] }),
    months: months.filter(({ week }) => week < axis - axis * 0.04),
  };
}
