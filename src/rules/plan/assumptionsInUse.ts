import type { AssumptionId } from '../case/assumedDays.ts';
import { assumptionIds, statedAssumption } from './assumptions.ts';
import { bounds } from './hull.ts';
import { assumedDays, type Scheduled, type Situation } from './situation.ts';
import type { AssumptionInUse, Bound } from './types.ts';

type Use = { readonly steps: Set<string>; readonly fills: Set<Bound> };

function usesOf(all: readonly Scheduled[]): ReadonlyMap<AssumptionId, Use> {
  const uses = new Map<AssumptionId, Use>();
  for (const { graph, lengths, legs } of all) {
    graph.nodes.forEach(({ step }, index) => {
      const id = lengths[index]?.assumption;
      if (!id) return;
      const use = uses.get(id) ?? { steps: new Set(), fills: new Set() };
      uses.set(id, use);
      use.steps.add(step.id);
      bounds
        .filter((bound) => legs[bound][index]?.finish.assumption === id)
        .forEach((bound) => use.fills.add(bound));
    });
  }
  return uses;
}

/** The assumptions that a plan rests on, or that someone changed for one of its steps. */
export function assumptionsInUse(
  { facts }: Situation,
  all: readonly Scheduled[],
): readonly AssumptionInUse[] {
  const uses = usesOf(all);
  return assumptionIds.flatMap((id): AssumptionInUse[] => {
    const use = uses.get(id);
    const edited = facts.assumptions[id] !== undefined;
    if (!use || (use.fills.size === 0 && !edited)) return [];
    return [
      {
        id,
        stated: statedAssumption(id, facts.completeness),
        value: assumedDays(facts, id),
        edited,
        fills: bounds.filter((bound) => use.fills.has(bound)),
        steps: [...use.steps],
      },
    ];
  });
}
