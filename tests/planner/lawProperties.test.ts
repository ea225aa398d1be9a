import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayNumberOf, isoDateOf } from '../../src/rules/calendar/dayNumber.ts';
import {
  computePlan,
  findParameter,
  isoDate,
  lawAt,
  procedures,
  type CaseFacts,
  type LawParameter,
  type LawVersion,
  type Plan,
  type Rulebook,
} from '../../src/rules/index.ts';
import { knownCase, runs, startDate, viewedOn, patience } from './arbitraries.ts';
import { factsOf, type WorkedCase } from './workedCases.ts';
import { datesOf } from './planReading.ts';

vi.setConfig({ testTimeout: patience });

const first = dayNumberOf(isoDate('2024-01-01'));
const last = dayNumberOf(isoDate('2029-12-31'));
const dayOfLaw = fc.integer({ min: first, max: last });

const version = fc.record({
  from: dayOfLaw,
  amount: fc.integer({ min: 1, max: 60 }),
  announced: fc.boolean(),
  repealed: fc.boolean(),
});

/** A parameter with versions on different days, newest first as in the data. */
const parameter: fc.Arbitrary<LawParameter> = fc
  .uniqueArray(version, { minLength: 1, maxLength: 5, selector: ({ from }) => from })
  .map((versions) => ({
    ...findParameter('agencyConsent.regular'),
    versions: versions
      .sort((a, b) => b.from - a.from)
      .map(({ from, amount, announced, repealed }): LawVersion => ({
        from: isoDateOf(from),
        value: repealed ? null : { kind: 'duration', amount, unit: 'days' },
        status: announced ? 'announced' : 'inForce',
        source: 'beschv',
      })),
  }));

describe('1: the value of a parameter', () => {
  test('comes from exactly one version and changes only on the first day of one', () => {
    fc.assert(
      fc.property(parameter, dayOfLaw, dayOfLaw, (own, day, asOf) => {
        const found = (at: number) => lawAt(own, isoDateOf(at), isoDateOf(asOf));
        const here = found(day);
        const isFirst = (at: number) =>
          own.versions.some(
            ({ from, status }) =>
              dayNumberOf(from) === at || (status === 'announced' && at === asOf + 1),
          );
        if (!isFirst(day)) expect(found(day - 1)).toEqual(here);
        if (here.kind === 'beforeFirstVersion') return;
        expect(own.versions.filter((one) => one === here.version)).toHaveLength(1);
        expect(dayNumberOf(here.version.from)).toBeLessThanOrEqual(day);
      }),
      { numRuns: runs },
    );
  });
});

const replaced = (own: LawParameter): Rulebook => ({
  find: (id) => (id === own.id ? own : findParameter(id)),
  procedures,
});

const plan = (facts: CaseFacts, rulebook?: Rulebook): Plan =>
  computePlan(facts, viewedOn, rulebook);

const durations = procedures.flatMap(({ steps }) =>
  steps.flatMap(({ duration }) => (duration.kind === 'law' ? [duration.parameter] : [])),
);

describe('12: an announced version', () => {
  test('moves no date up to the day of computation', () => {
    fc.assert(
      fc.property(
        knownCase(startDate),
        fc.constantFrom(...durations),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
        (facts, id, daysAgo, amount) => {
          const asOf = dayNumberOf(viewedOn);
          const started: CaseFacts = {
            ...facts,
            date: { kind: 'start', date: isoDateOf(asOf - daysAgo) },
          };
          const own = findParameter(id);
          const announced: LawVersion = {
            from: isoDateOf(asOf - Math.floor(daysAgo / 2)),
            value: { kind: 'duration', amount, unit: 'days' },
            status: 'announced',
            source: 'beschv',
          };
          const before = plan(started);
          const after = plan(started, replaced({ ...own, versions: [announced, ...own.versions] }));
          const after2 = new Map(after.steps.map((step) => [step.id, step]));
          for (const { id: step, end } of before.steps) {
            const date = end.latest?.date;
            if (date && date <= viewedOn) expect(after2.get(step)?.end).toEqual(end);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  test('counts for a step that begins after it, and says so', () => {
    const own = findParameter('agencyConsent.fastTrack');
    const announced: LawVersion = {
      from: isoDate('2027-01-01'),
      value: { kind: 'duration', amount: 2, unit: 'days' },
      status: 'announced',
      source: 'beschv',
    };
    const rulebook = replaced({ ...own, versions: [announced, ...own.versions] });
    const facts = trainee('2027-01-04');
    const step = (of: Plan) => of.steps.find(({ id }) => id === 'fastTrack.agencyConsent');
    expect(step(plan(facts))?.end.latest?.date).toBe('2027-01-11');
    expect(step(plan(facts, rulebook))?.end.latest?.date).toBe('2027-01-06');
    expect(plan(facts, rulebook).warnings).toContainEqual({
      id: 'announcedLaw',
      parameters: ['agencyConsent.fastTrack'],
    });
  });
});

/** A trainee of whom only the periods of the law count. */
function trainee(start: string): CaseFacts {
  const worked: Pick<WorkedCase, 'case' | 'assumeNothing' | 'facts'> = {
    case: 'azubi-hotelfach-indonesien',
    assumeNothing: true,
    facts: { land: 'NI', date: { kind: 'start', date: isoDate(start) } },
  };
  return factsOf({ ...worked, story: '', asOf: viewedOn, counting: [], expect: {} });
}

describe('4: across a change of law', () => {
  const own = findParameter('agencyConsent.fastTrack');
  const shorter: LawVersion = {
    from: isoDate('2027-03-01'),
    value: { kind: 'duration', amount: 1, unit: 'days' },
    status: 'inForce',
    source: 'beschv',
  };
  const rulebook = replaced({ ...own, versions: [shorter, ...own.versions] });

  test('a later start may end earlier: the example that shows it', () => {
    // Friday 26 February: a week, then three weeks to Good Friday, so Tuesday 30 March, then three.
    const end = (start: string) => plan(trainee(start), rulebook).total.end.latest?.date;
    expect(end('2027-02-26')).toBe('2027-04-20');
    expect(end('2027-03-01')).toBe('2027-04-13');
  });

  test('a span of starts covers both sides of the change', () => {
    const facts: CaseFacts = {
      ...trainee('2027-02-22'),
      assumptions: {
        ...trainee('2027-02-22').assumptions,
        collect: { earliest: 0, typical: 0, latest: 10 },
      },
    };
    const consent = plan(facts, rulebook).steps.find(({ id }) => id === 'fastTrack.agencyConsent');
    // Asked on 28 February at the latest under the old week: 7 March, a Sunday, so Monday 8 March.
    expect(consent?.end.latest?.date).toBe('2027-03-08');
    expect(consent?.start.latest?.date).toBe('2027-03-04');
  });
});

describe('a law value that is missing', () => {
  test('leaves the step open and says which one', () => {
    const own = findParameter('fastTrack.visaDecision');
    const repealed: LawVersion = {
      from: isoDate('2026-12-01'),
      value: null,
      status: 'inForce',
      source: 'aufenthv',
    };
    const rulebook = replaced({ ...own, versions: [repealed, ...own.versions] });
    const facts = { ...trainee('2027-01-04'), assumptions: {} };
    const open = plan(facts, rulebook);
    expect(open.total.end.latest).toBeNull();
    expect(open.weakestLink).toEqual({ step: 'fastTrack.visa', kind: 'unsourced' });
    expect(open.warnings).toContainEqual({ id: 'openEnd', steps: ['fastTrack.visa'] });
    expect(open.warnings).toContainEqual({
      id: 'lawUnknown',
      parameters: ['fastTrack.visaDecision'],
    });
  });

  test('a value that may be older than could be confirmed also holds for days before', () => {
    expect(plan(trainee('2024-06-03')).total.end.latest?.date).toBe('2024-07-22');
    expect(plan(trainee('2024-06-03')).warnings.map(({ id }) => id)).not.toContain('lawUnknown');
  });

  test('a comparison that is due again is said, and the plan still computed', () => {
    const due = computePlan(trainee('2028-01-03'), isoDate('2027-12-01'));
    expect(due.total.end.latest?.date).toBe('2028-02-21');
    expect(due.warnings.map(({ id }) => id)).toContain('reviewDue');
  });
});

describe('11: the consent of the agency', () => {
  test('is deemed given no later in the fast track than otherwise, from the same day', () => {
    fc.assert(
      fc.property(knownCase(startDate), (facts) => {
        const { date } = facts.date.kind === 'start' ? facts.date : { date: viewedOn };
        const fast = { ...trainee(date), land: facts.land };
        const usual: CaseFacts = { ...fast, whereabouts: 'here' };
        const consent = (of: Plan) =>
          of.steps.find(({ id }) => id.endsWith('.agencyConsent'))?.end.latest?.date ?? '';
        expect(consent(plan(fast)) <= consent(plan(usual))).toBe(true);
        expect(datesOf(plan(fast))).not.toBe('');
      }),
      { numRuns: runs },
    );
  });
});
