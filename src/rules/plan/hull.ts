import type { Leg } from './forward.ts';
import type { Scheduled } from './situation.ts';
import type { Bound } from './types.ts';

/** A step as one of the variants schedules it. */
export type Sighting = { readonly in: number; readonly at: number };

/** For each step id: in which variants it stands, and where. */
export function sightings(all: readonly Scheduled[]): ReadonlyMap<string, readonly Sighting[]> {
  const found = new Map<string, Sighting[]>();
  all.forEach(({ graph }, variant) => {
    graph.nodes.forEach(({ step }, at) => {
      const own = found.get(step.id);
      if (own) own.push({ in: variant, at });
      else found.set(step.id, [{ in: variant, at }]);
    });
  });
  return found;
}

export const legOf = (all: readonly Scheduled[], seen: Sighting, bound: Bound): Leg | null =>
  all[seen.in]?.legs[bound][seen.at] ?? null;

/**
 * The one of several days that holds for all of them: the first for `earliest`, the last for
 * `latest` (none as soon as one is open), and a typical one only where all agree.
 *
 * @returns position of the day, or -1
 */
export function common(days: readonly (number | null)[], bound: Bound): number {
  let best = -1;
  for (const [index, day] of days.entries()) {
    if (day === null) {
      if (bound === 'earliest') continue;
      return -1;
    }
    const chosen = best < 0 ? undefined : days[best];
    if (chosen === undefined || chosen === null) best = index;
    else if (bound === 'typical' && day !== chosen) return -1;
    else if (bound === 'earliest' ? day < chosen : day > chosen) best = index;
  }
  return best;
}

function commonDay(days: readonly (number | null)[], bound: Bound): number | null {
  return days[common(days, bound)] ?? null;
}

export const bounds: readonly Bound[] = ['earliest', 'typical', 'latest'];

export type Edge = 'start' | 'end';

const edgeDay = (leg: Leg | null, edge: Edge): number | null => {
  if (!leg) return null;
  return edge === 'start' ? leg.start : leg.finish.end;
};

/** Which variant gives the start and the end of a step, for each bound; null: open. */
export type Decisive = Readonly<Record<Edge, Readonly<Record<Bound, Leg | null>>>> & {
  readonly by: Readonly<Record<Edge, Readonly<Record<Bound, Sighting | null>>>>;
};

function decide(all: readonly Scheduled[], seen: readonly Sighting[], bound: Bound, edge: Edge) {
  const [only] = seen;
  if (seen.length === 1 && only) return legOf(all, only, bound) ? only : null;
  const days = seen.map((sighting) => edgeDay(legOf(all, sighting, bound), edge));
  return seen[common(days, bound)] ?? null;
}

/** Merges one step over all variants in which it stands. */
export function decisive(all: readonly Scheduled[], seen: readonly Sighting[]): Decisive {
  const of = (edge: Edge) => ({
    earliest: decide(all, seen, 'earliest', edge),
    typical: decide(all, seen, 'typical', edge),
    latest: decide(all, seen, 'latest', edge),
  });
  const by = { start: of('start'), end: of('end') };
  const legs = (edge: Edge) => ({
    earliest: by[edge].earliest && legOf(all, by[edge].earliest, 'earliest'),
    typical: by[edge].typical && legOf(all, by[edge].typical, 'typical'),
    latest: by[edge].latest && legOf(all, by[edge].latest, 'latest'),
  });
  return { start: legs('start'), end: legs('end'), by };
}

/** The end of the plan over several variants. */
export function totalOver(all: readonly Scheduled[]): Readonly<Record<Bound, number | null>> {
  const end = (bound: Bound): number | null =>
    commonDay(
      all.map((variant) => variant.end[bound]),
      bound,
    );
  return { earliest: end('earliest'), typical: end('typical'), latest: end('latest') };
}
