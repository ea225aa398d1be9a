import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText, caseKey } from '../../src/islands/planner/files/calendar.ts';
import { computePlan, isoDate, unknownCase, type CaseFacts } from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');
const facts: CaseFacts = {
  ...unknownCase,
  purpose: 'vocationalSkilledWorker',
  whereabouts: 'abroad',
  nationality: 'visaNeeded',
  regulated: 'notRegulated',
  recognition: 'needed',
  recognitionBody: 'ihkFosa',
  land: 'NW',
  family: [],
  earlierStay: false,
  procedure: 'fastTrack',
  completeness: 'usual',
  date: { kind: 'start', date: isoDate('2026-11-30') },
};

/** Reads a calendar with another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      allDay: event.startDate.isDate,
      reminder: String(alarm?.getFirstPropertyValue('trigger')),
      text: event.description,
    };
  });
}

const eventsOf = (changed: Partial<CaseFacts> = {}) => {
  const given = { ...facts, ...changed };
  const plan = computePlan(given, asOf);
  return read(calendarText(plan, caseKey(given), 'https://beispiel.example/fahrplan/#x'));
};

describe('the calendar file', () => {
  test('has one whole day with a reminder for each date of the plan', () => {
    const plan = computePlan(facts, asOf);
    const events = eventsOf();
    expect(events).toHaveLength(plan.steps.length + 2);
    for (const { allDay, reminder } of events) {
      expect(allDay).toBe(true);
      expect(reminder).toBe('-P7D');
    }
    const visa = plan.steps.find(({ id }) => id === 'fastTrack.visa');
    const entry = events.find(({ uid }) => uid.startsWith('fastTrack.visa.'));
    expect(entry?.start).toBe(visa?.end.latest?.date);
    expect(entry?.title).toBe('Über das Visum entscheiden (fertig, spätestens)');
    expect(entry?.text).toContain('§\u00a031a Abs.\u00a02 AufenthV');
    expect(entry?.text).toContain('https://beispiel.example/fahrplan/#x');
  });

  test('names both ends of the plan', () => {
    const { end } = computePlan(facts, asOf).total;
    const goals = eventsOf().filter(({ uid }) => uid.startsWith('total.'));
    expect(goals.map(({ title, start }) => [title, start])).toEqual([
      ['Arbeitsbeginn frühestens', end.earliest?.date],
      ['Arbeitsbeginn spätestens', end.latest?.date],
    ]);
  });

  test('ids are unique, stay when the date moves, and differ between hires', () => {
    const uids = (changed?: Partial<CaseFacts>) => eventsOf(changed).map(({ uid }) => uid);
    const first = uids();
    expect(new Set(first).size).toBe(first.length);
    expect(uids({ date: { kind: 'start', date: isoDate('2027-02-01') } })).toEqual(first);
    expect(uids({ age: 40 })).not.toEqual(first);
  });

  test('from a wished first day on it tells when to begin', () => {
    const date = { kind: 'firstDay', date: isoDate('2028-03-01') } as const;
    const plan = computePlan({ ...facts, date }, asOf);
    const contract = eventsOf({ date }).find(({ uid }) => uid.startsWith('fastTrack.contract.'));
    const step = plan.steps.find(({ id }) => id === 'fastTrack.contract');
    expect(contract?.start).toBe(step?.startBy?.latest?.date);
    expect(contract?.title).toContain('beginnen');
  });
});
