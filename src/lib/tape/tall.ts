import { lastWeek } from './layout.ts';
import type { TapeLayout, TapeRow } from './types.ts';

/** Lengths are in em, so that the drawing grows with the text beside it. */
export type TallRow = {
  readonly row: TapeRow;
  /** Column of its bar: bars at the same time stand side by side. */
  readonly lane: number;
  /** Where its words begin, and the least room they get. */
  readonly top: number;
  readonly height: number;
  readonly barTop: number;
  readonly barEnd: number;
  /** The line from the earliest to the latest end. */
  readonly spanTop: number | null;
  readonly spanEnd: number | null;
  /** Where the line to its words leaves the bar; null: it has none. */
  readonly leader: number | null;
};

/** A stretch of tape; unmeasured where only steps without sourced duration happen. */
export type TallPiece = {
  readonly top: number;
  readonly bottom: number;
  readonly measured: boolean;
};

export type TallLayout = {
  readonly rows: readonly TallRow[];
  readonly pieces: readonly TallPiece[];
  readonly height: number;
  /** Width of tape and columns of bars. */
  readonly width: number;
  /** Where the tape ends; words may go on below it. */
  readonly tapeEnd: number;
  /** Position of a week; a bar that ends where unmeasured tape begins ends before it. */
  readonly y: (week: number, side?: 'end' | 'start') => number;
};

type Gap = { readonly week: number; readonly top: number; readonly size: number };
type Slot = { readonly row: TapeRow; readonly top: number; readonly height: number };

/**
 * Weeks stay in scale as long as the drawing does not become a scroll of its own. A plan gets as much
 * as its words need, so that each stands near its bar.
 */
function emPerWeek({ axis, planned, rows }: TapeLayout, heights: readonly number[]): number {
  if (!planned) return Math.min(1.7, Math.max(0.42, 44 / axis));
  const words = heights.reduce((sum, height) => sum + height, 0);
  const last = Math.max(1, ...rows.map(({ end }) => end));
  return Math.min(2.6, Math.max(0.42, words / last));
}

function positions(gaps: readonly Gap[], perWeek: number): TallLayout['y'] {
  return (week, side = 'start') => {
    const passed = gaps.filter((gap) => (side === 'start' ? gap.week <= week : gap.week < week));
    return week * perWeek + passed.reduce((sum, { size }) => sum + size, 0);
  };
}

/** Puts words below each other, near their bars; unmeasured steps in sequence open the tape. */
function placeWords(rows: readonly TapeRow[], heights: readonly number[], perWeek: number) {
  const gaps: Gap[] = [];
  const slots: Slot[] = [];
  let cursor = 0;
  let reached = 0;
  for (const [index, row] of rows.entries()) {
    const height = heights[index] ?? 0;
    const wanted = positions(gaps, perWeek)(row.start);
    const top = Math.max(wanted, cursor);
    if (row.shape !== 'stub') reached = Math.max(reached, lastWeek(row));
    else if (reached <= row.start) {
      gaps.push({ week: row.start, top: wanted, size: top + height - wanted });
    }
    slots.push({ row, top, height });
    cursor = top + height;
  }
  return { gaps, slots, bottom: cursor };
}

/** The first column that is free when the bar starts. */
function lanesOf({ rows, planned }: TapeLayout): Map<TapeRow, number> {
  const busyUntil: number[] = [];
  const lanes = new Map<TapeRow, number>();
  for (const row of rows) {
    if (row.shape === 'stub') continue;
    const free = busyUntil.findIndex((week) => week <= row.start);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = planned ? row.end : lastWeek(row);
    lanes.set(row, lane);
  }
  return lanes;
}

function piecesOf(gaps: readonly Gap[], end: number): TallPiece[] {
  const pieces: TallPiece[] = [];
  let from = 0;
  for (const { top, size } of gaps) {
    if (top > from) pieces.push({ top: from, bottom: top, measured: true });
    const last = pieces.at(-1);
    if (last && !last.measured && last.bottom === top) pieces.pop();
    const start = last && !last.measured && last.bottom === top ? last.top : top;
    pieces.push({ top: start, bottom: top + size, measured: false });
    from = top + size;
  }
  return [...pieces, { top: from, bottom: end, measured: true }];
}

/**
 * The tape standing upright, for narrow screens.
 *
 * @param heights room for the words of each row in em, estimated by whoever sets them
 */
export function layoutTall(layout: TapeLayout, heights: readonly number[]): TallLayout {
  const perWeek = emPerWeek(layout, heights);
  const { gaps, slots, bottom } = placeWords(layout.rows, heights, perWeek);
  const y = positions(gaps, perWeek);
  const lanes = lanesOf(layout);
  const tapeEnd = y(layout.total.to) + perWeek;
  // The lines of a plan would cover each other; its words name the days.
  const spans = ({ span }: TapeRow) =>
    span && !layout.planned ? { from: y(span.from, 'end'), to: y(span.to, 'end') } : null;
  const rows = slots.map(({ row, top, height }): TallRow => {
    const barTop = y(row.start);
    const barEnd = y(row.end, 'end');
    const inset = Math.min(0.5, (barEnd - barTop) / 2);
    const leader = Math.min(Math.max(top + 0.65, barTop + inset), barEnd - inset);
    return {
      row,
      lane: lanes.get(row) ?? 0,
      top,
      height,
      barTop,
      barEnd,
      spanTop: spans(row)?.from ?? null,
      spanEnd: spans(row)?.to ?? null,
      leader: row.shape === 'stub' ? null : leader,
    };
  });
  const width = Math.max(7, 5.2 + 1.3 * Math.max(0, ...lanes.values()));
  const height = Math.max(bottom, tapeEnd);
  return { rows, pieces: piecesOf(gaps, tapeEnd), height, width, tapeEnd, y };
}
