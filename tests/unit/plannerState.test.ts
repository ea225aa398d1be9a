import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, familyWith } from '../../src/islands/planner/entries.ts';
import { readNumber } from '../../src/islands/planner/readNumber.ts';
import { reduce, startOn } from '../../src/islands/planner/state.ts';
import { formOrder, nextQuestion, visibleQuestions } from '../../src/islands/planner/visible.ts';
import {
  computePlan,
  costsOf,
  findingsOf,
  isoDate,
  parseCase,
  serialiseCase,
  unknownCase,
  type CaseFacts,
} from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');

describe('numbers as people type them', () => {
  test.each([
    ['45.000', 45_000],
    ['45000', 45_000],
    ['45 000,50 €', 45_000.5],
    ['1.234.567', 1_234_567],
    ['42,5', 42.5],
    ['-3', -3],
    ['\u22123', -3],
    ['0', 0],
    ['', 'unknown'],
    ['  ', 'unknown'],
    ['viel', null],
    ['4.5.6', null],
    ['45.00.0', null],
  ])('„%s“ is %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('any text at all is a number, unknown or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = readNumber(text);
        expect(value === null || value === 'unknown' || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('the state of the planner', () => {
  const start = startOn(asOf);

  test('starts with an example and comes back to it', () => {
    expect(start.facts.purpose).toBe('vocationalSkilledWorker');
    const changed = reduce(start, { type: 'answer', facts: { purpose: 'euBlueCardIt' } });
    expect(changed.facts.purpose).toBe('euBlueCardIt');
    expect(reduce(changed, { type: 'reset' })).toEqual(start);
  });

  test('keeps what was typed and what it says apart', () => {
    const typed = reduce(start, {
      type: 'entry',
      entries: { yearlySalary: '45.00' },
      facts: { yearlySalary: 45 },
    });
    expect(typed.entries['yearlySalary']).toBe('45.00');
    expect(typed.facts.yearlySalary).toBe(45);
  });

  test('a link fills every field, a broken one gives a clean start and says why', () => {
    const facts: CaseFacts = {
      ...unknownCase,
      age: 34,
      yearlySalary: 45_934.2,
      family: [
        { relation: 'spouse', age: 'unknown' },
        { relation: 'child', age: 7 },
      ],
    };
    const opened = reduce(start, { type: 'open', parsed: parseCase(serialiseCase(facts, asOf)) });
    expect(opened.facts).toEqual(facts);
    expect(opened.entries).toEqual({ age: '34', yearlySalary: '45934,2', child0: '7' });
    expect(opened.link?.madeOn).toBe('2026-11-29');

    const broken = reduce(opened, { type: 'open', parsed: parseCase('v=1&on=2026') });
    expect(broken.refusal).toBe('truncated');
    expect(broken.facts).toEqual(start.facts);
    expect(reduce(broken, { type: 'answer', facts: { age: 30 } }).refusal).toBeNull();
  });

  test('the example never names a way or a recognition that the picked title does not know', () => {
    const pick = (facts: Partial<CaseFacts>) => reduce(start, { type: 'answer', facts }).facts;
    const helper = pick({ purpose: 'westernBalkans' });
    expect(helper).toMatchObject({ procedure: 'regular', recognition: 'notNeeded' });
    expect(findingsOf(helper, asOf).some(({ severity }) => severity === 'stop')).toBe(false);
    expect(pick({ purpose: 'specialized' }).procedure).toBe('regular');
    expect(pick({ whereabouts: 'here' }).procedure).toBe('regular');
    const course = pick({ purpose: 'qualificationMeasure' });
    expect(course).toMatchObject({ recognition: 'partial', courseAtWork: true });
    expect(
      reduce({ ...start, facts: course }, { type: 'answer', facts: { purpose: 'euBlueCard' } })
        .facts.courseAtWork,
    ).toBe('unknown');
    const back = reduce(
      { ...start, facts: helper },
      { type: 'answer', facts: { purpose: 'euBlueCard' } },
    );
    expect(back.facts).toMatchObject({ procedure: 'fastTrack', recognition: 'needed' });
  });

  test('an answer that the reader gave, or that a link holds, stays as it is', () => {
    const chosen = reduce(start, { type: 'answer', facts: { procedure: 'fastTrack' } });
    const helper = { type: 'answer', facts: { purpose: 'westernBalkans' } } as const;
    expect(reduce(chosen, helper).facts.procedure).toBe('fastTrack');
    const parsed = parseCase(serialiseCase({ ...unknownCase, procedure: 'fastTrack' }, asOf));
    const linked = reduce(start, { type: 'open', parsed });
    expect(reduce(linked, helper).facts).toMatchObject({
      procedure: 'fastTrack',
      recognition: 'unknown',
    });
  });

  test('a family keeps the ages of its children when another joins', () => {
    const one = familyWith([], { children: 1 });
    const aged = familyWith(one, { age: { index: 0, age: 5 } });
    const two = familyWith(aged, { children: 2, spouse: true });
    expect(two).toEqual([
      { relation: 'spouse', age: 'unknown' },
      { relation: 'child', age: 5 },
      { relation: 'child', age: 'unknown' },
    ]);
    expect(entriesOf({ ...unknownCase, family: two })).toMatchObject({ child0: '5', child1: '' });
  });
});

describe('which questions are asked', () => {
  const relevanceOf = (facts: CaseFacts) => {
    const plan = computePlan(facts, asOf);
    return {
      openQuestions: plan.openQuestions,
      problems: plan.problems,
      findings: findingsOf(facts, asOf),
      costs: costsOf(facts, asOf),
    };
  };
  const shown = (facts: CaseFacts) => visibleQuestions(facts, [], relevanceOf(facts));

  test('every answered question stays in reach, whatever else is answered', () => {
    const answered: CaseFacts = {
      ...unknownCase,
      purpose: 'vocationalTraining',
      collectiveAgreement: true,
      currentStatus: 'toleration',
      recognitionBody: 'ihkFosa',
    };
    for (const question of ['collectiveAgreement', 'currentStatus', 'recognitionBody'] as const) {
      expect(shown(answered)).toContain(question);
    }
  });

  test('every question that the rules still want to know is asked', () => {
    const { openQuestions } = relevanceOf(unknownCase);
    for (const { question } of openQuestions) expect(shown(unknownCase)).toContain(question);
  });

  test('a question that the reader has been at stays', () => {
    const facts: CaseFacts = { ...unknownCase, whereabouts: 'abroad', purpose: 'euBlueCard' };
    expect(shown(facts)).not.toContain('earlierStay');
    expect(visibleQuestions(facts, ['earlierStay'], relevanceOf(facts))).toContain('earlierStay');
    const left = reduce(startOn(asOf), { type: 'answer', facts: { earlierStay: 'unknown' } });
    expect(left.touched).toEqual(['earlierStay']);
  });

  test('the papers of somebody abroad are not asked for', () => {
    const facts: CaseFacts = { ...unknownCase, whereabouts: 'abroad', purpose: 'euBlueCard' };
    expect(shown(facts)).not.toContain('currentStatus');
    expect(shown({ ...facts, currentStatus: 'toleration' })).toContain('currentStatus');
  });

  test('the form lists each question once and points at the first that moves the date', () => {
    expect(new Set(formOrder).size).toBe(formOrder.length);
    expect([...formOrder].sort()).toEqual(
      Object.keys(unknownCase)
        .filter((key) => key !== 'date' && key !== 'assumptions')
        .sort(),
    );
    const open = [
      { question: 'land', movesTotal: false },
      { question: 'completeness', movesTotal: true },
      { question: 'recognition', movesTotal: true },
    ] as const;
    expect(nextQuestion(open)).toBe('recognition');
    expect(nextQuestion([])).toBeUndefined();
  });
});
