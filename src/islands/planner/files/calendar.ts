import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CaseFacts, Plan, PlanDay } from '../../../rules/index.ts';
import { actorTexts, stepText } from '../../../lib/procedure/texts.ts';
import { durationWords, kindWords, normLinks } from '../view/duration.ts';
import { goalOf } from '../view/summary.ts';

/** A day of the plan as an entry of a calendar. */
type Entry = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
};

const reminderDays = 7;
const minuteInMs = 60_000;
const dayInMs = 86_400_000;

/**
 * Same hire, same key: a moved date or another assumption moves the entries that a calendar already
 * has and does not double them.
 */
export function caseKey(facts: CaseFacts): string {
  const answers = { ...facts, date: null, assumptions: null };
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(answers))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

const dated = (day: PlanDay | null | undefined): string | null => day?.date ?? null;

/** Forward: when each step ends at the latest. Backward: when it has to begin. */
function stepEntries(plan: Plan): Entry[] {
  const backward = plan.mode === 'backward';
  return plan.steps.flatMap((step): Entry[] => {
    const latest = backward ? step.startBy?.latest : step.end.latest;
    const date = dated(latest) ?? dated(backward ? step.startBy?.typical : step.end.earliest);
    if (!date) return [];
    const bound = dated(latest) ? 'spätestens' : backward ? 'üblich' : 'frühestens';
    const title = `${stepText(step.id)} (${backward ? 'beginnen' : 'fertig'}, ${bound})`;
    const norms = normLinks(step).map(({ text }) => text);
    const text = [
      `Am Zug: ${actorTexts[step.actor]}`,
      `Dauer: ${durationWords(step)}, ${kindWords(step)}`,
      `Fundstelle: ${norms.join('; ')}`,
    ].join('\n');
    return [{ id: step.id, date, title, text }];
  });
}

function goalEntries(plan: Plan): Entry[] {
  const { earliest, latest } = plan.total.end;
  const goal = goalOf(plan);
  const ends = [
    { id: 'total.earliest', date: dated(earliest), title: `${goal} frühestens` },
    { id: 'total.latest', date: dated(latest), title: `${goal} spätestens` },
  ];
  return ends.flatMap(({ id, date, title }) =>
    date ? [{ id, date, title, text: 'Keine Zusage, siehe Rechenweg im Fahrplan.' }] : [],
  );
}

/**
 * The dates of a plan as a calendar file (RFC 5545): one entry per date, all day, with a reminder.
 *
 * @param key names the case in the ids of the entries, see `caseKey`
 * @param address of the plan, for the way back
 * @param madeAt when the file is made: a calendar takes the later of two files
 */
export function calendarText(plan: Plan, key: string, address: string, madeAt: Date): string {
  const calendar = ical({
    name: 'Fahrplan Fachkräfteeinwanderung',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Toolbox Fachkraefteeinwanderung', product: 'Fahrplan', language: 'DE' },
  });
  for (const { id, date, title, text } of [...stepEntries(plan), ...goalEntries(plan)]) {
    const start = new Date(`${date}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `${id}.${key}@fahrplan`,
      stamp: madeAt,
      sequence: Math.floor(madeAt.getTime() / minuteInMs),
      start,
      end: new Date(start.getTime() + dayInMs),
      allDay: true,
      timezone: 'UTC',
      // A deadline does not fill the day: whoever looks for a free hour still finds one.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: `${text}\n${address}`,
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: reminderDays * 86_400,
      description: title,
    });
  }
  // RFC 5545, 3.1 and 3.4: the last line ends like every other.
  return `${calendar.toString()}\r\n`;
}
