import { describe, expect, test } from 'vitest';
import { procedures, type ProcedureId } from '../../src/rules/index.ts';
import { tapeSteps } from '../../src/lib/procedure/tapeSteps.ts';
import { tapeWords } from '../../src/lib/procedure/tapeTexts.ts';
import { layoutTape } from '../../src/lib/tape/layout.ts';
import { layoutTall } from '../../src/lib/tape/tall.ts';
import { ticksOf } from '../../src/lib/tape/ticks.ts';
import type { TapeStep } from '../../src/lib/tape/types.ts';
import { weeksOf } from '../../src/lib/tape/weeks.ts';

type Draft = Partial<TapeStep> & Pick<TapeStep, 'id'>;

/** A step that ends with an event of its own name. */
function step(draft: Draft): TapeStep {
  return {
    number: 1,
    label: draft.id,
    actor: 'Betrieb',
    time: '',
    kind: '',
    pattern: 'solid',
    minWeeks: null,
    maxWeeks: null,
    startsAfter: [],
    endsWith: draft.id,
    ...draft,
  };
}

const rowsOf = (steps: TapeStep[]) => layoutTape(steps).rows;

describe('weeks of a time', () => {
  test('a month counts 30.44 days, a working day a fifth of a week', () => {
    expect(weeksOf({ kind: 'duration', amount: 2, unit: 'months' }).maxWeeks).toBeCloseTo(8.697, 3);
    const workingDays = weeksOf({ kind: 'duration', amount: 3, unit: 'statutoryWorkingDays' });
    expect(workingDays.minWeeks).toBeNull();
    expect(workingDays.maxWeeks).toBeCloseTo(0.6, 6);
    expect(weeksOf({ kind: 'duration', amount: 10, unit: 'days' }).maxWeeks).toBeCloseTo(1.43, 2);
  });

  test('an open range stays open', () => {
    expect(weeksOf({ kind: 'durationRange', min: null, max: 6, unit: 'weeks' })).toEqual({
      minWeeks: null,
      maxWeeks: 6,
    });
  });
});

describe('steps along the tape', () => {
  test('a step starts when all its events have happened', () => {
    const rows = rowsOf([
      step({ id: 'short', maxWeeks: 2 }),
      step({ id: 'long', maxWeeks: 5 }),
      step({ id: 'next', maxWeeks: 3, startsAfter: ['short', 'long'] }),
    ]);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [0, 5],
      [5, 8],
    ]);
  });

  test('the order of the table stays, whatever the order of events', () => {
    const rows = rowsOf([
      step({ id: 'second', maxWeeks: 1, startsAfter: ['first'] }),
      step({ id: 'first', maxWeeks: 4 }),
    ]);
    expect(rows.map(({ step: { id }, start }) => [id, start])).toEqual([
      ['second', 4],
      ['first', 0],
    ]);
  });

  test('an event from outside holds nothing up; two ways to one event count by the later', () => {
    const rows = rowsOf([
      step({ id: 'a', maxWeeks: 2, endsWith: 'done', startsAfter: ['elsewhere'] }),
      step({ id: 'b', maxWeeks: 3, endsWith: 'done' }),
      step({ id: 'c', maxWeeks: 1, startsAfter: ['done'] }),
    ]);
    expect(rows.map(({ start }) => start)).toEqual([0, 0, 3]);
  });

  test('steps that wait for each other are refused', () => {
    const circle = [step({ id: 'a', startsAfter: ['b'] }), step({ id: 'b', startsAfter: ['a'] })];
    expect(() => layoutTape(circle)).toThrow('waits for itself');
  });

  test('a step without sourced duration is a stub and takes no length', () => {
    const [stub, after] = rowsOf([
      step({ id: 'open' }),
      step({ id: 'after', maxWeeks: 3, startsAfter: ['open'] }),
    ]);
    expect(stub).toMatchObject({ shape: 'stub', start: 0, end: 0, span: null });
    expect(after?.start).toBe(0);
  });

  test('a range is drawn to its earliest end, with a span to the latest', () => {
    const layout = layoutTape([
      step({ id: 'a', pattern: 'dashed', minWeeks: 2, maxWeeks: 5 }),
      step({ id: 'b', maxWeeks: 1, startsAfter: ['a'] }),
    ]);
    expect(layout.rows.map(({ start, end, span }) => ({ start, end, span }))).toEqual([
      { start: 0, end: 2, span: { from: 2, to: 5 } },
      { start: 2, end: 3, span: { from: 3, to: 6 } },
    ]);
    expect(layout.total).toEqual({ from: 3, to: 6 });
    expect(layout.field).toEqual({ from: 3, to: 6 });
  });

  test('a longest time from experience is broken off, a deadline of that length is not', () => {
    const layout = layoutTape(
      [
        step({ id: 'wait', pattern: 'dashed', maxWeeks: 52 }),
        step({ id: 'deadline', maxWeeks: 20 }),
        step({ id: 'short', pattern: 'dashed', maxWeeks: 6 }),
      ],
      { cap: 8 },
    );
    expect(layout.rows.map(({ shape, end, breakAt }) => [shape, end, breakAt])).toEqual([
      ['cut', 8, 6],
      ['bar', 20, null],
      ['bar', 6, null],
    ]);
    expect(layout.breaks).toEqual([6]);
    expect(layout.field).toBeNull();
  });

  test('words stand behind the bar, before it where the tape ends', () => {
    const layout = layoutTape([
      step({ id: 'early', maxWeeks: 6 }),
      step({ id: 'late', maxWeeks: 5, startsAfter: ['early'] }),
    ]);
    expect(layout.axis).toBe(12);
    expect(layout.rows.map(({ textSide }) => textSide)).toEqual(['after', 'before']);
  });

  test('the tape grows where words fit on neither side', () => {
    const { axis, rows } = layoutTape([step({ id: 'only', maxWeeks: 15 })]);
    expect(axis).toBe(24);
    expect(rows[0]?.textSide).toBe('after');
  });
});

describe('ticks', () => {
  test('one per week, a long one with its figure every four', () => {
    const ticks = ticksOf(10);
    expect(ticks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(ticks.filter(({ long }) => long).map(({ figure }) => figure)).toEqual([4, 8]);
  });

  test('no figure after a break, none across an edge, half as many on a long tape', () => {
    const figures = (ticks: ReturnType<typeof ticksOf>) =>
      ticks.flatMap(({ figure }) => figure ?? []);
    expect(figures(ticksOf(20, { firstBreak: 9 }))).toEqual([4, 8]);
    expect(figures(ticksOf(20, { edges: [7.8] }))).toEqual([4, 12, 16]);
    expect(figures(ticksOf(64))).toEqual([8, 16, 24, 32, 40, 48, 56]);
  });
});

describe('the hanging tape', () => {
  const steps = [
    step({ id: 'papers' }),
    step({ id: 'consent', maxWeeks: 1, startsAfter: ['papers'] }),
    step({ id: 'parallel', maxWeeks: 2, startsAfter: ['papers'] }),
    step({ id: 'request', startsAfter: ['consent', 'parallel'] }),
    step({ id: 'visa', maxWeeks: 3, startsAfter: ['request'] }),
  ];
  const tall = layoutTall(layoutTape(steps), [4, 4, 4, 4, 4]);

  test('words never overlap', () => {
    for (const [index, { top }] of tall.rows.entries()) {
      const above = tall.rows[index - 1];
      if (above) expect(top).toBeGreaterThanOrEqual(above.top + above.height);
    }
  });

  test('bars of the same time stand side by side', () => {
    expect(tall.rows.map(({ lane }) => lane)).toEqual([0, 0, 1, 0, 0]);
  });

  test('steps without duration open an unmeasured stretch, in which no bar runs on', () => {
    expect(tall.pieces.map(({ measured }) => measured)).toEqual([false, true, false, true]);
    const [, , parallel, , visa] = tall.rows;
    const gap = tall.pieces[2];
    expect(parallel?.barEnd).toBeLessThanOrEqual(gap?.top ?? 0);
    expect(visa?.barTop).toBe(gap?.bottom);
  });

  test('pieces follow each other without a hole', () => {
    for (const [index, { top }] of tall.pieces.entries()) {
      expect(top).toBe(tall.pieces[index - 1]?.bottom ?? 0);
    }
  });
});

describe('the procedures on the tape', () => {
  const find = (id: ProcedureId) => {
    const procedure = procedures.find((entry) => entry.id === id);
    if (!procedure) throw new Error(id);
    const layout = layoutTape(tapeSteps(procedure));
    return { layout, words: tapeWords(procedure, layout) };
  };

  test.each(procedures.map(({ id }) => id))('%s: no step starts before what it waits for', (id) => {
    const { rows } = find(id).layout;
    const all = procedures.flatMap(({ steps }) => steps);
    const given = new Map(all.map((entry) => [entry.id, entry]));
    const endOf = (stepId: string) => given.get(stepId)?.endsWith ?? 'start';
    for (const row of rows) {
      const needs = given.get(row.step.id)?.startsAfter ?? [];
      const before = rows.filter((other) => needs.includes(endOf(other.step.id)));
      for (const other of before) expect(row.start).toBeGreaterThanOrEqual(other.end);
    }
  });

  test('fastTrack: rounds the weeks and names the condition', () => {
    const { layout, words } = find('fastTrack');
    expect(layout.total.to).toBeCloseTo((2 * 30.44) / 7 + 3 / 5 + 1 + 3 + 3, 6);
    expect(words.figure).toBe('16 + x');
    expect(words.sentences).toContain(
      'Rund 16\u00a0Wochen, wenn alle Stellen ihre Fristen halten; Schritte ohne belegte Dauer (x) kommen dazu.',
    );
  });

  test('regular: experience without a lower end gives no total', () => {
    const { layout, words } = find('regular');
    expect(
      layout.rows.filter(({ shape }) => shape === 'cut').map(({ step: { id } }) => id),
    ).toEqual(['regular.appointment', 'regular.visa']);
    expect(words.figure).toBe('offen');
    expect(words.label).toContain('Keine Summe.');
    expect(words.label).not.toMatch(/\d\sWochen,/);
  });

  test('what a case leaves out is not spoken of beside its tape', () => {
    const procedure = procedures.find(({ id }) => id === 'fastTrack');
    if (!procedure) throw new Error('fastTrack');
    const words = (without: string[]) =>
      tapeWords(procedure, layoutTape(tapeSteps(procedure, without)), without).sentences.join(' ');
    expect(words([])).toContain('Zeugnisbewertung');
    expect(words(['fastTrack.evaluation'])).not.toContain('Zeugnisbewertung');
  });

  test('specialized: its own figures give a range', () => {
    expect(find('specialized').words).toMatchObject({ figure: '70–104', unit: 'Wochen' });
  });

  test('afterEntry: what has its own occasion stays off the tape and is named', () => {
    const { layout, words } = find('afterEntry');
    expect(layout.rows.map(({ step: { id } }) => id)).not.toContain('afterEntry.endNotice');
    expect(words.sentences.at(-1)).toContain('Vorzeitiges Ende der Ausländerbehörde melden');
  });

  test('a step to leave out must exist; the rest is numbered as in the table', () => {
    const procedure = procedures.find(({ id }) => id === 'fastTrack');
    if (!procedure) throw new Error('fastTrack');
    expect(() => tapeSteps(procedure, ['fastTrack.gone'])).toThrow('no step fastTrack.gone');
    const steps = tapeSteps(procedure, ['fastTrack.chooseTitle']);
    expect(steps[0]).toMatchObject({ id: 'fastTrack.contract', number: 1 });
  });
});
