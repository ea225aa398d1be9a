import type { Clock } from './clock.ts';
import { dueOn, finishBetween, finishOn, type Finish, type Length } from './finish.ts';
import type { Graph } from './graph.ts';
import type { Bound } from './types.ts';

/** Start and end of a step for one bound, and the step whose end set the start. */
export type Leg = {
  readonly start: number;
  readonly after: number | null;
  readonly finish: Finish;
};

/** For each position of the graph and each bound; null: open. */
export type Forward = Readonly<Record<Bound, readonly (Leg | null)[]>>;

type Start = { readonly day: number; readonly after: number | null };

/** The last of the ends that a step waits for; day 0 when it waits for none. */
function startOf(
  before: readonly number[],
  legs: readonly (Leg | null)[],
  dayZero: number,
): Start | null {
  let start: Start | null = null;
  for (const earlier of before) {
    const leg = legs[earlier];
    if (!leg) return null;
    if (!start || leg.finish.end > start.day) start = { day: leg.finish.end, after: earlier };
  }
  return start ?? { day: dayZero, after: null };
}

const leg = (start: Start, finish: Finish | null): Leg | null =>
  finish && { start: start.day, after: start.after, finish };

/** A duty ends with what it is due with (undefined: it is due with nothing), another step by its length. */
function laterLeg(
  start: Start | null,
  due: Start | null | undefined,
  finish: (day: number) => Finish | null,
): Leg | null {
  if (!start) return null;
  if (due === undefined) return leg(start, finish(start.day));
  return due && leg(start, dueOn(start.day, due.day));
}

/** Schedules all steps from day 0 on: each as soon as everything before it has ended. */
export function forward(
  graph: Graph,
  lengths: readonly Length[],
  clock: Clock,
  dayZero: number,
): Forward {
  const legs = {
    earliest: [] as (Leg | null)[],
    typical: [] as (Leg | null)[],
    latest: [] as (Leg | null)[],
  };
  graph.nodes.forEach(({ before, dueWith }, index) => {
    const length = lengths[index];
    if (!length) return;
    const earliest = startOf(before, legs.earliest, dayZero) ?? { day: dayZero, after: null };
    const typical = startOf(before, legs.typical, dayZero);
    const latest = startOf(before, legs.latest, dayZero);
    const to = latest?.day ?? null;
    const due = (bound: 'typical' | 'latest') =>
      dueWith.length > 0 ? startOf(dueWith, legs[bound], dayZero) : undefined;
    const last = () => finishBetween(clock, length, 'latest', earliest.day, to);
    legs.earliest.push(leg(earliest, finishBetween(clock, length, 'earliest', earliest.day, to)));
    legs.typical.push(
      laterLeg(typical, due('typical'), (day) => finishOn(clock, length, 'typical', day)),
    );
    legs.latest.push(laterLeg(latest, due('latest'), last));
  });
  return legs;
}

/** The day on which the plan ends, for one bound; null: open. */
export function endOf({ last }: Graph, legs: readonly (Leg | null)[]): number | null {
  let end: number | null = null;
  for (const index of last) {
    const own = legs[index];
    if (!own) return null;
    end = Math.max(end ?? own.finish.end, own.finish.end);
  }
  return end;
}
