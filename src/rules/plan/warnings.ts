import { isoDateOf, dayNumberOf } from '../calendar/dayNumber.ts';
import type { ParameterId } from '../law/index.ts';
import { windowsWithin, type LawWindow } from './lawWindows.ts';
import { openSteps } from './lead.ts';
import { totalOver } from './hull.ts';
import type { Scheduled, Situation } from './situation.ts';
import type { PlanWarning } from './types.ts';

/** A law duration as a step of a variant uses it, with the stretches that it touches. */
type Use = {
  readonly parameter: ParameterId;
  readonly reviewDue: boolean;
  readonly windows: readonly LawWindow[];
};

function usesOf({ graph, lengths, legs }: Scheduled, { clock }: Situation): readonly Use[] {
  return graph.nodes.flatMap((_, index): Use[] => {
    const law = lengths[index]?.law;
    const from = clock.lawDay ?? legs.earliest[index]?.start ?? null;
    if (!law || from === null) return [];
    const to = clock.lawDay ?? legs.latest[index]?.start ?? from;
    const parameter = law.parameter.id as ParameterId;
    return [{ parameter, reviewDue: law.reviewDue, windows: windowsWithin(law, from, to) }];
  });
}

function lawWarnings(all: readonly Scheduled[], situation: Situation): readonly PlanWarning[] {
  const uses = all.flatMap((scheduled) => usesOf(scheduled, situation));
  const having = (test: (use: Use) => boolean): ParameterId[] => [
    ...new Set(uses.filter(test).map(({ parameter }) => parameter)),
  ];
  const reviewDue = having((use) => use.reviewDue);
  const announced = having(({ windows }) =>
    windows.some(({ version }) => version?.status === 'announced'),
  );
  const unknown = having(({ windows }) =>
    windows.some(({ version }) => (version?.value ?? null) === null),
  );
  return [
    ...(reviewDue.length > 0 ? [{ id: 'reviewDue', parameters: reviewDue } as const] : []),
    ...(announced.length > 0 ? [{ id: 'announcedLaw', parameters: announced } as const] : []),
    ...(unknown.length > 0 ? [{ id: 'lawUnknown', parameters: unknown } as const] : []),
  ];
}

/** Steps of all variants for which something holds, without repetition. */
function stepsWhere(
  all: readonly Scheduled[],
  test: (scheduled: Scheduled, index: number) => boolean,
): readonly string[] {
  const ids = all.flatMap((scheduled) =>
    scheduled.graph.nodes.flatMap(({ step }, index) => (test(scheduled, index) ? [step.id] : [])),
  );
  return [...new Set(ids)];
}

/** Days after which a start looks like a slip of the keyboard: a year and a day. */
const usualReach = 366;

function calendarWarnings(
  all: readonly Scheduled[],
  { facts, asOf, deadline }: Situation,
  dayZero: number,
): readonly PlanWarning[] {
  if (facts.date.kind === 'none') return [];
  const missions = stepsWhere(
    all,
    ({ graph }, index) => graph.nodes[index]?.step.actor === 'germanMission',
  );
  const late = deadline !== null && dayZero < dayNumberOf(asOf);
  const longAgo = facts.date.kind === 'start' && dayNumberOf(asOf) - dayZero > usualReach;
  return [
    ...(longAgo ? [{ id: 'startLongAgo', day: isoDateOf(dayZero) } as const] : []),
    ...(late ? [{ id: 'startInPast', day: isoDateOf(dayZero) } as const] : []),
    ...(facts.land === 'unknown' ? [{ id: 'holidaysOfEveryLand' } as const] : []),
    ...(missions.length > 0 ? [{ id: 'missionHolidays' } as const] : []),
  ];
}

/** Steps where an assumption outlasts the longest time that the law data names. */
function beyondLaw(all: readonly Scheduled[], { clock }: Situation): readonly PlanWarning[] {
  const steps = stepsWhere(all, ({ lengths, legs }, index) => {
    const law = lengths[index]?.law;
    const finish = legs.latest[index]?.finish;
    if (!law || finish?.kind !== 'assumption') return false;
    const day = clock.lawDay ?? finish.from;
    return windowsWithin(law, day, day).some(({ max }) => max !== null);
  });
  return steps.flatMap((step): PlanWarning[] => {
    const lengths = all.flatMap(({ graph, lengths: own }) =>
      graph.nodes.flatMap((node, index) => (node.step.id === step ? (own[index] ?? []) : [])),
    );
    const assumption = lengths[0]?.assumption;
    return assumption ? [{ id: 'assumptionBeyondLaw', assumption, step }] : [];
  });
}

function choiceWarnings(all: readonly Scheduled[], { facts }: Situation): readonly PlanWarning[] {
  const shown = [...new Set(all.map(({ variant }) => variant.traits.main))];
  const asked = facts.procedure;
  if (asked === 'unknown' || shown.includes(asked)) return [];
  return [{ id: 'procedureNotOpen', shown }];
}

/** What a reader must know beside the dates. */
export function warningsOf(
  situation: Situation,
  all: readonly Scheduled[],
  dayZero: number,
): readonly PlanWarning[] {
  const open = totalOver(all).latest === null ? [...new Set(all.flatMap(openSteps))] : [];
  const saturday = stepsWhere(
    all,
    ({ legs }, index) => legs.latest[index]?.finish.unit === 'statutoryWorkingDays',
  );
  return [
    ...choiceWarnings(all, situation),
    ...calendarWarnings(all, situation, dayZero),
    ...(open.length > 0 ? [{ id: 'openEnd', steps: open } as const] : []),
    ...lawWarnings(all, situation),
    ...(saturday.length > 0 ? [{ id: 'saturdayOpen', steps: saturday } as const] : []),
    ...beyondLaw(all, situation),
  ];
}
