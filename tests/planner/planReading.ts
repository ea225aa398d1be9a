import type { Bound, Moment, Plan, PlanDay } from '../../src/rules/index.ts';

export const bounds: readonly Bound[] = ['earliest', 'typical', 'latest'];

/** A day as a number; null: open. */
export const dayOf = (day: PlanDay | null | undefined): number | null => day?.day ?? null;

/** Every moment of a plan with a name for messages. */
export function moments(plan: Plan): readonly (readonly [string, Moment])[] {
  return [
    ...plan.steps.flatMap(({ id, start, end }): [string, Moment][] => [
      [`${id} start`, start],
      [`${id} end`, end],
    ]),
    ['total', plan.total.end],
  ];
}

const absolute = (day: PlanDay | null | undefined): string | number | null =>
  day ? (day.date ?? day.day) : null;

/** All that a reader sees of dates, as text: equal texts are equal plans. */
export function datesOf(plan: Plan): string {
  const moment = ({ earliest, typical, latest }: Moment) =>
    [earliest, typical, latest].map(absolute).join();
  return JSON.stringify([
    [...plan.steps]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, certainty, start, end }) => [id, certainty, moment(start), moment(end)]),
    moment(plan.total.end),
    absolute(plan.startBy?.latest),
    absolute(plan.startBy?.typical),
  ]);
}
