import { ticksOf } from './ticks.ts';
import type { TapeLayout, TapeRow, TapeShape, TapeSpan, TapeStep } from './types.ts';

export type TapeOptions = {
  /** Where a bar that is open upwards is broken off, in weeks. */
  readonly cap?: number;
  /** Share of the tape that words beside a bar need. */
  readonly textShare?: number;
};

type Length = { readonly shape: TapeShape; readonly short: number; readonly long: number };
type Moment = { readonly early: number; readonly late: number };

/** Share of the tape that a stub covers, though it takes no time. */
const stubShare = 0.06;

/** How long a step is drawn. A longest time that is mere experience is no length to rely on. */
function lengthOf({ pattern, minWeeks, maxWeeks }: TapeStep, cap: number): Length {
  const fixed = (shape: TapeShape, weeks: number) => ({ shape, short: weeks, long: weeks });
  if (maxWeeks === null) {
    return minWeeks === null ? fixed('stub', 0) : fixed('cut', Math.min(minWeeks, cap));
  }
  if (minWeeks !== null) return { shape: 'bar', short: minWeeks, long: maxWeeks };
  return pattern === 'dashed' && maxWeeks > cap ? fixed('cut', cap) : fixed('bar', maxWeeks);
}

/**
 * When each step starts: as soon as everything before it has ended that these steps can bring about.
 * Events from outside count as happened.
 *
 * @throws when steps wait for each other in a circle
 */
function startsOf(steps: readonly TapeStep[], cap: number): Map<string, Moment> {
  const known = new Map<string, Moment>();
  const open = new Set<string>();
  const latest = (moments: Moment[]): Moment => ({
    early: Math.max(0, ...moments.map(({ early }) => early)),
    late: Math.max(0, ...moments.map(({ late }) => late)),
  });
  const endOf = (step: TapeStep): Moment => {
    const start = startOf(step);
    const { short, long } = lengthOf(step, cap);
    return { early: start.early + short, late: start.late + long };
  };
  const startOf = (step: TapeStep): Moment => {
    const before = known.get(step.id);
    if (before) return before;
    if (open.has(step.id)) throw new RangeError(`Step "${step.id}" waits for itself`);
    open.add(step.id);
    const needed = steps.filter(({ endsWith }) => step.startsAfter.includes(endsWith));
    const moment = latest(needed.map(endOf));
    known.set(step.id, moment);
    return moment;
  };
  for (const step of steps) startOf(step);
  return known;
}

function rowOf(step: TapeStep, start: Moment, cap: number): Omit<TapeRow, 'textSide'> {
  const { shape, short, long } = lengthOf(step, cap);
  const end = start.early + short;
  const latestEnd = start.late + long;
  const span = shape !== 'stub' && latestEnd > end ? { from: end, to: latestEnd } : null;
  const breakAt = shape === 'cut' ? start.early + short * 0.75 : null;
  return { step, shape, start: start.early, end, span, breakAt };
}

/** The last week that a row touches, without its words. */
export const lastWeek = ({ end, span }: Pick<TapeRow, 'end' | 'span'>): number => span?.to ?? end;

type Room = Pick<TapeRow, 'shape' | 'start' | 'end' | 'span'>;

/** The first week that a row touches, without its words. */
export const firstWeek = ({ start, span }: Pick<TapeRow, 'start' | 'span'>): number =>
  Math.min(start, span?.from ?? start);

const fitsBefore = (row: Room, axis: number, share: number): boolean =>
  firstWeek(row) >= axis * share;

/** True when the words of a row have room behind it. */
export function fitsAfter(row: Room, axis: number, share: number): boolean {
  return lastWeek(row) <= axis * (1 - share - (row.shape === 'stub' ? stubShare : 0));
}

/** The shortest tape of whole long ticks on which the words of every row fit beside its bar. */
export function axisOf(rows: readonly Room[], latest: number, share: number): number {
  const fits = (axis: number) =>
    rows.every((row) => fitsAfter(row, axis, share) || fitsBefore(row, axis, share));
  let axis = Math.max(8, Math.ceil((latest + 1) / 4) * 4);
  while (!fits(axis)) axis += 4;
  return axis;
}

/** Lays the steps of a procedure along a tape of weeks; pure geometry, the order of steps stays. */
export function layoutTape(steps: readonly TapeStep[], options: TapeOptions = {}): TapeLayout {
  const { cap = 8, textShare = 0.3 } = options;
  const starts = startsOf(steps, cap);
  const rows = steps.map((step) => rowOf(step, starts.get(step.id) ?? { early: 0, late: 0 }, cap));
  const total: TapeSpan = {
    from: Math.max(0, ...rows.map(({ end }) => end)),
    to: Math.max(0, ...rows.map(lastWeek)),
  };
  const axis = axisOf(rows, total.to, textShare);
  const breaks = [...new Set(rows.flatMap(({ breakAt }) => breakAt ?? []))].sort((a, b) => a - b);
  const field = breaks.length === 0 && total.to > total.from ? total : null;
  return {
    rows: rows.map((row) => ({
      ...row,
      textSide: fitsAfter(row, axis, textShare) ? 'after' : 'before',
    })),
    total,
    field,
    axis,
    breaks,
    ticks: ticksOf(axis, { firstBreak: breaks[0], edges: field ? [field.from, field.to] : [] }),
    planned: false,
    months: [],
  };
}
