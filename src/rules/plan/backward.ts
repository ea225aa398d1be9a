import type { Clock } from './clock.ts';
import { finishOn, type Length } from './finish.ts';
import type { Graph } from './graph.ts';
import type { Bound } from './types.ts';

/** Longest stretch that the search looks back over: beyond it a plan makes no sense. */
const searchLimit = 60 * 366;

/**
 * The last day on which a step can start and still end by a day.
 *
 * @returns null where its end is open
 */
function lastStart(clock: Clock, length: Length, bound: Bound, by: number): number | null {
  const atEnd = finishOn(clock, length, bound, by);
  if (!atEnd) return null;
  const holds = (start: number): boolean =>
    (finishOn(clock, length, bound, start)?.end ?? Number.POSITIVE_INFINITY) <= by;
  let good = 2 * by - atEnd.end;
  for (let back = 8; back < searchLimit && !holds(good); back *= 2) good -= back;
  let bad = by + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** For each position: the last day on which the step may end, and the last on which it may start. */
export type Backward = readonly {
  readonly end: number | null;
  readonly start: number | null;
}[];

type Limit = { end: number | null; start: number | null };

function lastEnd(
  graph: Graph,
  index: number,
  limits: readonly Limit[],
  deadline: number,
): number | null {
  let end: number | null = graph.last.includes(index) ? deadline : Number.POSITIVE_INFINITY;
  for (const next of graph.next[index] ?? []) {
    if (!graph.leadsToEnd[next]) continue;
    const start = limits[next]?.start ?? null;
    if (start === null) return null;
    end = Math.min(end, start);
  }
  return end;
}

/** A duty that is due with the end of the plan: the deadline is its own. */
const isDueAtEnd = ({ nodes, last }: Graph, index: number): boolean =>
  nodes[index]?.dueWith.some((other) => last.includes(other)) ?? false;

/**
 * Reckons back from a deadline at the end of the plan. Steps that the end does not wait for have no
 * limit; a step before an open duration has none that could be named.
 */
export function backward(
  graph: Graph,
  lengths: readonly Length[],
  clock: Clock,
  bound: Bound,
  deadline: number,
): Backward {
  const limits: Limit[] = graph.nodes.map(() => ({ end: null, start: null }));
  for (let index = graph.nodes.length - 1; index >= 0; index -= 1) {
    const length = lengths[index];
    if (isDueAtEnd(graph, index)) limits[index] = { end: deadline, start: deadline };
    if (!graph.leadsToEnd[index] || !length) continue;
    const end = lastEnd(graph, index, limits, deadline);
    limits[index] = { end, start: end === null ? null : lastStart(clock, length, bound, end) };
  }
  return limits;
}

/** The day by which the whole plan must begin; null: cannot be said. */
export function startOfAll({ leadsToEnd }: Graph, limits: Backward): number | null {
  let start = Number.POSITIVE_INFINITY;
  for (const [index, limit] of limits.entries()) {
    if (!leadsToEnd[index]) continue;
    if (limit.start === null) return null;
    start = Math.min(start, limit.start);
  }
  return Number.isFinite(start) ? start : null;
}
