import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText, caseKey } from '../../src/islands/planner/files/calendar.ts';
import {
  computePlan,
  isoDate,
  unknownCase,
  type CaseFacts,
  type Plan,
} from '../../src/rules/index.ts';

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

const textOf = (plan: Plan, given: CaseFacts, madeAt = new Date('2026-11-29T08:30:00Z')) =>
  calendarText(plan, caseKey(given), 'https://beispiel.example/fahrplan/#x', madeAt);

const eventsOf = (changed: Partial<CaseFacts> = {}) => {
  const given = { ...facts, ...changed };
  const plan = computePlan(given, asOf);
  return read(textOf(plan, given));
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

  test('keeps the form of RFC 5545: lines of 75 bytes, each ended, one publisher, free days', () => {
    const text = textOf(computePlan(facts, asOf), facts);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('DTSTAMP:20261129T083000Z');
    const count = (line: string) => lines.filter((entry) => entry === line).length;
    expect(count('TRANSP:TRANSPARENT')).toBe(count('BEGIN:VEVENT'));
    const ends = lines.filter((line) => line.startsWith('DTEND;VALUE=DATE:'));
    expect(ends).toHaveLength(count('BEGIN:VEVENT'));
  });

  test('a file made later on the same day replaces the earlier one', () => {
    const sequence = (madeAt: string) => {
      const text = textOf(computePlan(facts, asOf), facts, new Date(madeAt));
      return Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    };
    expect(sequence('2026-11-29T08:31:00Z')).toBe(sequence('2026-11-29T08:30:00Z') + 1);
    // RFC 5545, 3.3.8: an integer of 32 bits.
    expect(sequence('2099-12-31T00:00:00Z')).toBeLessThan(2 ** 31);
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
