import { describe, expect, test } from 'vitest';
import { euroRange, totalWords } from '../../src/islands/planner/view/money.ts';
import { summaryOf } from '../../src/islands/planner/view/summary.ts';
import { tapeOf } from '../../src/islands/planner/view/tape.ts';
import { warningWords } from '../../src/islands/planner/view/warnings.ts';
import {
  aboutWords,
  assumedWords,
  daysWords,
  longDay,
  tableDay,
  tapeTime,
} from '../../src/islands/planner/view/when.ts';
import { layoutPlanned } from '../../src/lib/tape/planned.ts';
import { layoutTall } from '../../src/lib/tape/tall.ts';
import { computePlan, isoDate, unknownCase, type CaseFacts } from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');
const nbsp = '\u00a0';
const day = (value: number, date: string | null = null) => ({
  day: value,
  date: date === null ? null : isoDate(date),
});

describe('days in words', () => {
  test('weeks are counted up, so that nothing is promised too early', () => {
    expect(longDay(day(64))).toBe(`nach 10${nbsp}Wochen`);
    expect(longDay(day(7))).toBe(`nach 1${nbsp}Woche`);
    expect(longDay(day(0))).toBe('sofort');
    expect(longDay(null)).toBe('offen');
    expect(tableDay(day(64))).toBe(`Woche${nbsp}10`);
  });

  test('a plan with dates speaks of days', () => {
    expect(longDay(day(64, '2027-05-03'))).toBe(`3.${nbsp}Mai${nbsp}2027`);
    expect(tableDay(day(64, '2027-05-03'))).toBe('03.05.2027');
    const moment = { earliest: day(1, '2026-12-28'), typical: null, latest: day(29, '2027-01-25') };
    expect(tapeTime(moment)).toBe(`28.${nbsp}Dez bis 25.${nbsp}Jan`);
    expect(tapeTime({ ...moment, latest: null })).toBe(`ab 28.${nbsp}Dez, Ende offen`);
  });

  test('lengths are said in whole weeks where they are some', () => {
    expect([daysWords(1), daysWords(10), daysWords(7), daysWords(21)]).toEqual([
      `1${nbsp}Tag`,
      `10${nbsp}Tage`,
      `7${nbsp}Tage`,
      `3${nbsp}Wochen`,
    ]);
    expect(aboutWords(206)).toBe(`rund 29${nbsp}Wochen`.replace(' ', nbsp));
    expect(assumedWords({ earliest: 14, typical: null, latest: 56 })).toBe(`2 bis 8${nbsp}Wochen`);
    expect(assumedWords({ earliest: 0, typical: null, latest: 10 })).toBe(`bis zu 10${nbsp}Tage`);
    expect(assumedWords({ earliest: null, typical: null, latest: null })).toBeNull();
  });
});

describe('money in words', () => {
  test('an open end is said', () => {
    expect(euroRange({ min: 500, max: 1200 })).toBe(`500–1.200${nbsp}€`);
    expect(euroRange({ min: 150, max: null })).toBe(`ab 150${nbsp}€`);
    expect(euroRange({ min: null, max: null })).toBe('offen');
    expect(euroRange({ min: 37.5, max: 37.5 })).toBe(`37,50${nbsp}€`);
  });

  test('a sum without an amount for every item is a least', () => {
    const costs = { items: [], byPayer: {}, total: { min: 586, max: 586 } };
    expect(totalWords({ ...costs, open: ['translations'] })).toBe(`mindestens 586${nbsp}€`);
    expect(totalWords({ ...costs, open: [] })).toBe(`586${nbsp}€`);
  });
});

describe('the answer of a plan', () => {
  const facts: CaseFacts = {
    ...unknownCase,
    purpose: 'vocationalTraining',
    family: [],
    whereabouts: 'abroad',
    procedure: 'fastTrack',
    completeness: 'usual',
    earlierStay: false,
  };

  test('names both days, the condition and the weakest link', () => {
    const { days, condition, usual, weakest } = summaryOf(computePlan(facts, asOf));
    expect(days.map(({ label }) => label)).toEqual(['Arbeitsbeginn frühestens', 'spätestens']);
    expect(condition).toBe(
      'Wenn alle Stellen ihre Fristen halten und unsere Annahmen zutreffen. Fehlt ein Papier, steht die Uhr.',
    );
    expect(usual).toMatch(/^Üblich: nach \d+/);
    expect(weakest).toContain('(unsere Annahme)');
  });

  test('from a wished first day on it says until when to begin', () => {
    const date = { kind: 'firstDay', date: isoDate('2028-09-01') } as const;
    const { days, usual } = summaryOf(computePlan({ ...facts, date }, asOf));
    expect(days.map(({ label }) => label)).toEqual([
      'Beginnen bei langer Dauer bis',
      'bei üblicher Dauer bis',
    ]);
    expect(usual).toBeNull();
  });

  test('the tape holds the steps up to the first working day, with their numbers in the table', () => {
    const plan = computePlan(facts, asOf);
    const layout = tapeOf(plan);
    const drawn = layout?.rows.map(({ step }) => step.id) ?? [];
    expect(drawn).toContain('fastTrack.visa');
    expect(drawn).not.toContain('afterEntry.residencePermit');
    for (const { step } of layout?.rows ?? []) {
      expect(plan.steps[step.number - 1]?.id).toBe(step.id);
    }
    const chosen = tapeOf(plan, ['collect', 'visa']);
    expect(chosen?.rows.map(({ step }) => step.number)).toEqual([1, 2]);
  });

  test('a warning says what it is about', () => {
    expect(warningWords({ id: 'startInPast', day: isoDate('2026-03-02') })).toBe(
      `Für diesen Wunschtermin ist es zu spät. Sie hätten bis 2.${nbsp}März${nbsp}2026 beginnen müssen.`,
    );
    expect(warningWords({ id: 'openEnd', steps: ['family.visa'] })).toContain(
      '„Über die Visa der Familie entscheiden“',
    );
  });
});

describe('a plan on the tape', () => {
  const step = {
    id: 'a',
    number: 1,
    label: 'a',
    actor: '',
    time: '',
    kind: '',
    pattern: 'solid',
  } as const;

  test('the bar is the usual run, the line reaches from the earliest to the latest end', () => {
    const bar = { step, start: 2, end: 4, earliest: 1, latest: 9 };
    const { rows, field } = layoutPlanned({ bars: [bar], total: { from: 1, to: 9 } });
    expect(rows[0]).toMatchObject({ shape: 'bar', start: 2, end: 4, span: { from: 1, to: 9 } });
    expect(field).toEqual({ from: 1, to: 9 });
  });

  test('what takes no time is a point; an open end runs on', () => {
    const bar = { step, start: 2, end: 2, earliest: 1, latest: null };
    const { rows, field, axis } = layoutPlanned({ bars: [bar], total: { from: 2, to: null } });
    expect(rows[0]).toMatchObject({ shape: 'point', span: { from: 1, open: true } });
    expect(field).toEqual({ from: 2, to: axis, open: true });
  });

  test('hanging, bars side by side are those that run at one time; lines take no room', () => {
    const bars = [
      { step, start: 0, end: 2, earliest: 1, latest: 20 },
      { step: { ...step, id: 'b' }, start: 2, end: 4, earliest: 3, latest: 20 },
      { step: { ...step, id: 'c' }, start: 2, end: 5, earliest: 3, latest: 20 },
    ];
    const layout = layoutPlanned({ bars, total: { from: 3, to: 20 } });
    const { rows } = layoutTall(layout, [4, 4, 4]);
    expect(rows.map(({ lane, spanEnd }) => [lane, spanEnd])).toEqual([
      [0, null],
      [0, null],
      [1, null],
    ]);
  });
});
