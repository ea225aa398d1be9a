import { dayNumberOf, isoDateOf } from '../calendar/dayNumber.ts';
import type { Place } from '../calendar/holidays.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { AssumedDays, AssumptionId } from '../case/assumedDays.ts';
import type { CaseFacts } from '../case/types.ts';
import type { Variant } from '../case/variants.ts';
import type { Rulebook } from '../rulebook.ts';
import { statedAssumption } from './assumptions.ts';
import { backward, startOfAll, type Backward } from './backward.ts';
import { calendarClock, weeksClock, type Clock } from './clock.ts';
import { noEnds, type Length } from './finish.ts';
import { endOf, forward, type Forward } from './forward.ts';
import { graphOf, type Graph, type Node } from './graph.ts';
import { lawDuration } from './lawWindows.ts';
import { placeOf, placesOf } from './places.ts';
import type { Bound, PlanDay } from './types.ts';

/** What all variants of a case share. */
export type Situation = {
  readonly facts: CaseFacts;
  readonly asOf: IsoDate;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
  /** Wished first day as a number; null unless backward. */
  readonly deadline: number | null;
  /** Holidays that stand for an unknown Land. */
  readonly unknownLand: 'everyLand' | 'nationwide';
  /** Lengths of steps that several variants share, by place and key, filled as they are asked for. */
  readonly lengths: Map<Place, Map<string, Length>>;
};

export function situationOf(facts: CaseFacts, asOf: IsoDate, rulebook: Rulebook): Situation {
  const { date } = facts;
  return {
    facts,
    asOf,
    rulebook,
    clock: date.kind === 'none' ? weeksClock(asOf) : calendarClock,
    deadline: date.kind === 'firstDay' ? dayNumberOf(date.date) : null,
    unknownLand: 'everyLand',
    lengths: new Map(),
  };
}

/** The days assumed for an id: edited, or the stated default. */
export function assumedDays(
  { assumptions, completeness }: CaseFacts,
  id: AssumptionId,
): AssumedDays {
  return assumptions[id] ?? statedAssumption(id, completeness);
}

const nothingAssumed: AssumedDays = { earliest: null, typical: null, latest: null };

function newLength({ facts, rulebook, asOf }: Situation, node: Node, place: Place): Length {
  const { parameter, assumption } = node;
  return {
    law: parameter && lawDuration(rulebook, parameter, asOf),
    assumption,
    assumed: assumption ? assumedDays(facts, assumption) : nothingAssumed,
    place,
    ends: noEnds(),
  };
}

/** The lengths of the steps of a variant; a step that several variants share has one length. */
function lengthsOf(situation: Situation, variant: Variant, graph: Graph): readonly Length[] {
  const places = placesOf(situation.facts, variant.traits, situation.unknownLand);
  return graph.nodes.map((node) => {
    const place = placeOf(node.step.actor, places);
    const ofPlace = situation.lengths.get(place) ?? new Map<string, Length>();
    situation.lengths.set(place, ofPlace);
    const known = ofPlace.get(node.lengthKey);
    if (known) return known;
    const length = newLength(situation, node, place);
    ofPlace.set(node.lengthKey, length);
    return length;
  });
}

/** A variant with its lengths and, in backward mode, the limits that the wished day sets. */
export type Prepared = {
  readonly variant: Variant;
  readonly graph: Graph;
  readonly lengths: readonly Length[];
  readonly limits: { readonly latest: Backward; readonly typical: Backward } | null;
  readonly startBy: { readonly latest: number | null; readonly typical: number | null };
};

export function prepare(situation: Situation, variant: Variant): Prepared {
  const { clock, deadline, facts } = situation;
  const withFamily = facts.family === 'unknown' || facts.family.length > 0;
  const graph = graphOf(situation.rulebook, variant, withFamily);
  const lengths = lengthsOf(situation, variant, graph);
  if (deadline === null || facts.date.kind === 'none') {
    return { variant, graph, lengths, limits: null, startBy: { latest: null, typical: null } };
  }
  const limits = {
    latest: backward(graph, lengths, clock, 'latest', deadline),
    typical: backward(graph, lengths, clock, 'typical', deadline),
  };
  const startBy = {
    latest: startOfAll(graph, limits.latest),
    typical: startOfAll(graph, limits.typical),
  };
  return { variant, graph, lengths, limits, startBy };
}

/** The earliest of the days by which the variants must begin; null as soon as one cannot say. */
export function startByOf(all: readonly Prepared[], bound: 'latest' | 'typical'): number | null {
  const days = all.map(({ startBy }) => startBy[bound]);
  return days.some((day) => day === null) ? null : Math.min(...days.map((day) => day ?? 0));
}

/**
 * Day 0 as a number: the start, or in backward mode the last day to begin. Where that cannot be
 * said, the typical one stands in, and at last the day of computation.
 */
export function dayZeroOf({ facts, asOf }: Situation, all: readonly Prepared[]): number {
  switch (facts.date.kind) {
    case 'none':
      return 0;
    case 'start':
      return dayNumberOf(facts.date.date);
    case 'firstDay':
      return startByOf(all, 'latest') ?? startByOf(all, 'typical') ?? dayNumberOf(asOf);
  }
}

/** A prepared variant, scheduled from day 0. */
export type Scheduled = Prepared & {
  readonly legs: Forward;
  readonly end: Readonly<Record<Bound, number | null>>;
};

export function schedule(prepared: Prepared, { clock }: Situation, dayZero: number): Scheduled {
  const { graph, lengths } = prepared;
  const legs = forward(graph, lengths, clock, dayZero);
  return {
    ...prepared,
    legs,
    end: {
      earliest: endOf(graph, legs.earliest),
      typical: endOf(graph, legs.typical),
      latest: endOf(graph, legs.latest),
    },
  };
}

/** Turns a number of the schedule into a day of the plan. */
export function planDay({ facts }: Situation, dayZero: number, day: number): PlanDay {
  return { day: day - dayZero, date: facts.date.kind === 'none' ? null : isoDateOf(day) };
}
