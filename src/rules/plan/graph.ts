import { chainOf, holds, type Traits } from '../case/traits.ts';
import type { AssumptionId } from '../case/assumedDays.ts';
import type { Variant } from '../case/variants.ts';
import type { Norm } from '../law/types.ts';
import type { EventId, ProcedureId, Step } from '../procedure/types.ts';
import type { ParameterId } from '../law/index.ts';
import type { Rulebook } from '../rulebook.ts';
import { assumptionOf } from './assumptions.ts';

/** A step of a variant with the steps that it waits for, as positions in the graph. */
export type Node = {
  readonly step: Step;
  readonly procedure: ProcedureId;
  readonly parameter: ParameterId | null;
  readonly assumption: AssumptionId | null;
  /** Equal keys at equal places mean equal lengths. */
  readonly lengthKey: string;
  readonly norms: readonly Norm[];
  readonly before: readonly number[];
  /** Positions of the steps that the step has to be done with at the latest; none for most. */
  readonly dueWith: readonly number[];
  /** The steps that it waits for, by id. */
  readonly after: readonly string[];
};

/** The steps of one variant, each after all that it waits for. */
export type Graph = {
  /** In the order in which they follow each other. */
  readonly procedures: readonly ProcedureId[];
  readonly nodes: readonly Node[];
  readonly endsWith: EventId;
  /** Positions of the steps that bring about the end of the plan. */
  readonly last: readonly number[];
  /** For each position: the steps that wait for it. */
  readonly next: readonly (readonly number[])[];
  /** For each position: whether the end of the plan waits for it. */
  readonly leadsToEnd: readonly boolean[];
};

const endEvents: Readonly<Partial<Record<ProcedureId, EventId>>> = {
  specialized: 'licenceGranted',
  titleChange: 'titleCopied',
};

type Member = { readonly step: Step; readonly procedure: ProcedureId };

function membersOf(rulebook: Rulebook, { main }: Traits, withFamily: boolean): readonly Member[] {
  return chainOf(main, withFamily).flatMap((id) =>
    rulebook.procedures
      .filter((procedure) => procedure.id === id)
      .flatMap(({ steps }) => steps.map((step) => ({ step, procedure: id }))),
  );
}

/**
 * The steps that bring an event about. A step that does not belong to the case passes on what it
 * would have waited for, as if it took no time; an event that nothing brings about has happened.
 */
function producers(
  event: EventId,
  members: readonly Member[],
  traits: Traits,
  seen: ReadonlySet<EventId> = new Set(),
): readonly Step[] {
  const all = members.filter(({ step }) => step.endsWith === event).map(({ step }) => step);
  const applying = all.filter((step) => holds(step.appliesWhen, traits));
  if (applying.length > 0 || seen.has(event)) return applying;
  const passed = new Set([...seen, event]);
  return all.flatMap(({ startsAfter }) =>
    startsAfter.flatMap((earlier) => producers(earlier, members, traits, passed)),
  );
}

type Waiting = Member & {
  readonly waitsFor: readonly string[];
  readonly dueWith: readonly string[];
};

/** A duty stands after the steps that it is due with, so that their ends are known. */
const comesAfter = (own: Waiting | undefined): readonly string[] =>
  own ? [...own.waitsFor, ...own.dueWith] : [];

function depths(waiting: readonly Waiting[]): ReadonlyMap<string, number> {
  const byId = new Map(waiting.map((member) => [member.step.id, member]));
  const known = new Map<string, number>();
  const depth = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, 0);
    const own = 1 + Math.max(-1, ...comesAfter(byId.get(id)).map(depth));
    known.set(id, own);
    return own;
  };
  waiting.forEach(({ step }) => depth(step.id));
  return known;
}

/** In an order that does not depend on how the data lists the steps. */
function ordered(waiting: readonly Waiting[]): readonly Waiting[] {
  const depth = depths(waiting);
  const rank = ({ step }: Waiting): number => depth.get(step.id) ?? 0;
  return [...waiting].sort((a, b) => rank(a) - rank(b) || (a.step.id < b.step.id ? -1 : 1));
}

function parameterOf({ duration }: Step, { qualification }: Traits): ParameterId | null {
  if (duration.kind === 'unsourced') return null;
  const special = Object.entries(duration.instead ?? {}).find(([name]) => name === qualification);
  return special?.[1] ?? duration.parameter;
}

/** Where a profession has an act of its own, its norm stands in the place of the general ones. */
function normsOf(rulebook: Rulebook, step: Step, parameter: ParameterId | null): readonly Norm[] {
  if (step.duration.kind === 'unsourced' || parameter === null) return step.norms;
  if (parameter === step.duration.parameter) return step.norms;
  return [...step.norms.filter(({ act }) => act !== 'BQFG'), rulebook.find(parameter).norm];
}

function toNode(rulebook: Rulebook, traits: Traits, order: readonly Waiting[], own: Waiting): Node {
  const { step, procedure, waitsFor, dueWith } = own;
  const parameter = parameterOf(step, traits);
  const position = (id: string): number => order.findIndex((other) => other.step.id === id);
  const before = [...new Set(waitsFor)].map(position).sort((a, b) => a - b);
  const after = before.flatMap((earlier) => order[earlier]?.step.id ?? []);
  return {
    step,
    procedure,
    parameter,
    assumption: assumptionOf(step.id) ?? null,
    lengthKey: `${step.id} ${parameter ?? ''} `,
    norms: normsOf(rulebook, step, parameter),
    before,
    dueWith: dueWith.map(position),
    after,
  };
}

function leading(nodes: readonly Node[], last: readonly number[]): boolean[] {
  const leads = nodes.map((_, index) => last.includes(index));
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    if (leads[index]) nodes[index]?.before.forEach((earlier) => (leads[earlier] = true));
  }
  return leads;
}

function compile(rulebook: Rulebook, traits: Traits, withFamily: boolean): Graph {
  const members = membersOf(rulebook, traits, withFamily);
  const bringing = (events: readonly EventId[]): readonly string[] =>
    events.flatMap((event) => producers(event, members, traits)).map(({ id }) => id);
  const waiting = members
    .filter(({ step }) => holds(step.appliesWhen, traits))
    .map((member) => ({
      ...member,
      waitsFor: bringing(member.step.startsAfter),
      dueWith: bringing(member.step.dueBy ? [member.step.dueBy] : []),
    }));
  const order = ordered(waiting);
  const nodes = order.map((own) => toNode(rulebook, traits, order, own));
  const endsWith = endEvents[traits.main] ?? 'workStarted';
  const last = producers(endsWith, members, traits).map(({ id }) =>
    nodes.findIndex(({ step }) => step.id === id),
  );
  const next = nodes.map((_, index) =>
    nodes.flatMap(({ before }, other) => (before.includes(index) ? [other] : [])),
  );
  const procedures = chainOf(traits.main, withFamily);
  return { procedures, nodes, endsWith, last, next, leadsToEnd: leading(nodes, last) };
}

const cache = new WeakMap<Rulebook, Map<string, Graph>>();

/** The graph of a variant; built once for each rulebook. */
export function graphOf(rulebook: Rulebook, variant: Variant, withFamily: boolean): Graph {
  const key = `${variant.key} ${withFamily ? 'family' : ''}`;
  const known = cache.get(rulebook) ?? new Map<string, Graph>();
  cache.set(rulebook, known);
  const found = known.get(key);
  if (found) return found;
  const graph = compile(rulebook, variant.traits, withFamily);
  known.set(key, graph);
  return graph;
}
