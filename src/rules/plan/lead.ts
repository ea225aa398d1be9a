import { backward } from './backward.ts';
import { common, totalOver } from './hull.ts';
import type { Scheduled, Situation } from './situation.ts';
import type { Bound, DurationKind, WeakestLink } from './types.ts';

/** The variant and the bound that decide the end of the plan. */
export type Lead = { readonly scheduled: Scheduled; readonly index: number; readonly bound: Bound };

/** The latest end decides where it is known, else the typical one, else the earliest. */
export function leadOf(all: readonly Scheduled[]): Lead | undefined {
  const total = totalOver(all);
  const bound = total.latest !== null ? 'latest' : total.typical !== null ? 'typical' : 'earliest';
  const index = common(
    all.map(({ end }) => end[bound]),
    bound,
  );
  const scheduled = all[index];
  return scheduled && { scheduled, index, bound };
}

/** Positions of the one chain of steps that ends last, first to last. */
export function criticalChain({ scheduled, bound }: Lead): readonly number[] {
  const { graph } = scheduled;
  const legs = scheduled.legs[bound];
  const endOf = (index: number): number => legs[index]?.finish.end ?? Number.NEGATIVE_INFINITY;
  const [first, ...others] = graph.last;
  if (first === undefined) return [];
  const chain: number[] = [];
  let at: number | null = others.reduce(
    (best, own) => (endOf(own) > endOf(best) ? own : best),
    first,
  );
  while (at !== null && chain.length <= graph.nodes.length) {
    chain.unshift(at);
    at = legs[at]?.after ?? null;
  }
  return chain;
}

/** How many days each step may take longer without moving the end; null where the end does not wait. */
export function slacks(
  { scheduled, bound }: Lead,
  { clock }: Situation,
): readonly (number | null)[] {
  const { graph, lengths, legs, end } = scheduled;
  const total = end[bound];
  if (total === null) return graph.nodes.map(() => null);
  return backward(graph, lengths, clock, bound, total).map((limit, index) => {
    const own = legs[bound][index]?.finish.end;
    return limit.end === null || own === undefined ? null : Math.max(0, limit.end - own);
  });
}

/** From the least to the most reliable ground for a date. */
const reliability: readonly DurationKind[] = [
  'unsourced',
  'assumption',
  'experience',
  'usualPeriod',
  'shouldPeriod',
  'deemedConsent',
  'statutoryDeadline',
];

/** Steps that nobody can name a latest end for, though they could start: there the plan is open. */
export function openSteps({ graph, legs }: Scheduled): readonly string[] {
  return graph.nodes.flatMap(({ step, before }, index) => {
    const reached = before.every((earlier) => legs.latest[earlier]);
    return graph.leadsToEnd[index] && reached && !legs.latest[index] ? [step.id] : [];
  });
}

/** What no law sets, what the law only expects, and what it orders. */
const groups: readonly (readonly DurationKind[])[] = [
  ['unsourced', 'assumption', 'experience'],
  ['usualPeriod', 'shouldPeriod'],
  ['deemedConsent', 'statutoryDeadline'],
];

const group = (kind: DurationKind): number => groups.findIndex((kinds) => kinds.includes(kind));

type Link = WeakestLink & { readonly spread: number };

/** How far the shortest and the reckoned length of a step lie apart. */
function linkOf({ scheduled, bound }: Lead, index: number): Link | undefined {
  const leg = scheduled.legs[bound][index];
  const node = scheduled.graph.nodes[index];
  const shortest = scheduled.legs.earliest[index];
  if (!leg || !node || !shortest || leg.finish.end === leg.start) return undefined;
  const spread = leg.finish.end - leg.start - (shortest.finish.end - shortest.start);
  return { step: node.step.id, kind: leg.finish.kind, spread };
}

/**
 * The step of the critical chain on which the date rests least safely: one that no law bounds before
 * one that the law does, and of those the one whose length is least certain.
 */
export function weakestLink(lead: Lead, chain: readonly number[]): WeakestLink | null {
  const [open] = openSteps(lead.scheduled);
  if (open !== undefined) return { step: open, kind: 'unsourced' };
  const links = chain.flatMap((index) => linkOf(lead, index) ?? []);
  const weaker = (a: Link, b: Link): Link =>
    group(b.kind) - group(a.kind) < 0 || (group(b.kind) === group(a.kind) && b.spread > a.spread)
      ? b
      : a;
  const [first, ...others] = links;
  if (!first) return null;
  const { step, kind } = others.reduce(weaker, first);
  return { step, kind };
}

/** Every kind that the end rests on, least reliable first. */
export function kindsOfEnd({ scheduled, bound }: Lead): readonly DurationKind[] {
  const { graph, legs } = scheduled;
  const kinds = new Set<DurationKind>(openSteps(scheduled).length > 0 ? ['unsourced'] : []);
  legs[bound].forEach((leg, index) => {
    if (leg && graph.leadsToEnd[index] && leg.finish.amount > 0) kinds.add(leg.finish.kind);
  });
  return reliability.filter((kind) => kinds.has(kind));
}
