import type { Plan, PlannedStep } from '../../../rules/index.ts';
import { actorTexts, stepText } from '../../../lib/procedure/texts.ts';
import { layoutPlanned, type PlannedBar } from '../../../lib/tape/planned.ts';
import type { TapeLayout, TapeMonth } from '../../../lib/tape/types.ts';
import { kindWords, patternOf } from './duration.ts';
import { tapeTime, weekOf } from './when.ts';

/** A step with its number in the table. */
export type NumberedStep = { readonly step: PlannedStep; readonly number: number };

export const numbered = ({ steps }: Plan): NumberedStep[] =>
  steps.map((step, index) => ({ step, number: index + 1 }));

const firstDay = ({ steps }: Plan) =>
  steps.find(({ start }) => start.earliest?.day === 0)?.start.earliest;

/** The months along the tape; January says its year. */
function monthsOf(plan: Plan, days: number): TapeMonth[] {
  const zero = firstDay(plan)?.date;
  if (!zero) return [];
  const names = new Intl.DateTimeFormat('de-DE', { month: 'short', timeZone: 'UTC' });
  const start = new Date(`${zero}T00:00:00Z`);
  const months: TapeMonth[] = [];
  for (let index = 1; index < 130; index += 1) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1));
    const day = (first.getTime() - start.getTime()) / 86_400_000;
    if (day > days) break;
    const year = first.getUTCMonth() === 0 ? ` ${first.getUTCFullYear()}` : '';
    months.push({ week: day / 7, label: `${names.format(first)}${year}` });
  }
  return every(months, days > 420 ? 3 : days > 250 ? 2 : 1);
}

const every = (months: readonly TapeMonth[], step: number): TapeMonth[] =>
  months.filter((_, index) => index % step === 0);

/** The usual run of a step; where no usual day is known, the earliest. */
function usualRun({ start, end }: PlannedStep): Pick<PlannedBar, 'start' | 'end'> {
  const [from, to] =
    start.typical && end.typical ? [start.typical, end.typical] : [start.earliest, end.earliest];
  return { start: (from?.day ?? 0) / 7, end: (to?.day ?? 0) / 7 };
}

function barOf({ step, number }: NumberedStep): PlannedBar[] {
  const { start, end, actor, certainty } = step;
  if (!start.earliest || !end.earliest) return [];
  return [
    {
      step: {
        id: step.id,
        number,
        label: stepText(step.id),
        actor: certainty === 'applies' ? actorTexts[actor] : `${actorTexts[actor]}, falls nötig`,
        time: tapeTime(end),
        kind: kindWords(step),
        pattern: patternOf(step),
      },
      ...usualRun(step),
      earliest: end.earliest.day / 7,
      latest: end.latest && end.latest.day / 7,
    },
  ];
}

/** After the goal come steps that nobody waits for; they stand in the table only. */
function leadsToGoal({ procedure, end }: PlannedStep, goal: Plan['total']['end']): boolean {
  if (procedure !== 'afterEntry') return true;
  return (end.latest?.day ?? Infinity) <= (goal.latest?.day ?? Infinity);
}

const nameOf = ({ id }: PlannedStep): string => id.slice(id.indexOf('.') + 1);

/** The steps up to the first working day along the tape; with `only`, those of these names. */
export function tapeOf(plan: Plan, only?: readonly string[]): TapeLayout | null {
  const { earliest, latest } = plan.total.end;
  if (!earliest) return null;
  const shown = numbered(plan)
    .filter(({ step }) => leadsToGoal(step, plan.total.end))
    .filter(({ step }) => !only || only.includes(nameOf(step)));
  // A choice of steps is numbered anew, because no table stands beside it.
  const bars = shown
    .map(({ step, number }, index) => ({ step, number: only ? index + 1 : number }))
    .flatMap(barOf);
  const reach = Math.max(earliest.day, ...bars.map(({ end, latest: to }) => (to ?? end) * 7));
  return layoutPlanned({
    bars,
    total: { from: earliest.day / 7, to: latest && latest.day / 7 },
    months: monthsOf(plan, reach * 1.5),
    textShare: 0.24,
  });
}

/** For the window of the tape's case. */
export function caseWords({ total: { end } }: Plan): { figure: string; unit: string } {
  if (!end.earliest) return { figure: 'offen', unit: '' };
  const from = weekOf(end.earliest);
  if (!end.latest) return { figure: `ab ${from}`, unit: 'Wochen' };
  const to = weekOf(end.latest);
  return { figure: from === to ? String(to) : `${from}–${to}`, unit: 'Wochen' };
}
