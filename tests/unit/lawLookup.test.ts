import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, lawAt, type IsoDate, type LawParameter } from '../../src/rules/index.ts';

const fee: LawParameter = {
  id: 'test.fee',
  labelDe: 'Testgebühr',
  norm: { act: 'AufenthV', section: '47' },
  keyDate: 'applicationDate',
  bindingness: 'fixed',
  verification: 'statuteText',
  verifiedOn: isoDate('2026-11-23'),
  reviewBy: isoDate('2027-05-22'),
  versions: [
    {
      from: isoDate('2027-01-01'),
      value: { kind: 'money', euro: 500 },
      status: 'announced',
      source: 'x',
    },
    {
      from: isoDate('2025-01-01'),
      value: { kind: 'money', euro: 411 },
      status: 'inForce',
      source: 'x',
    },
    {
      from: isoDate('2023-11-18'),
      value: { kind: 'money', euro: 400 },
      status: 'inForce',
      source: 'x',
    },
  ],
};
const viewedOn = isoDate('2026-11-23');

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

function euroOn(date: string, asOf = viewedOn): number | string {
  const found = lawAt(fee, isoDate(date), asOf);
  return found.kind === 'known' && found.value.kind === 'money' ? found.value.euro : found.kind;
}

describe('lawAt', () => {
  test('picks the version in force on the day', () => {
    expect(euroOn('2024-06-30')).toBe(400);
    expect(euroOn('2024-12-31')).toBe(400);
    expect(euroOn('2025-01-01')).toBe(411);
  });

  test('says that a day lies before the first version', () => {
    expect(euroOn('2023-11-17')).toBe('beforeFirstVersion');
  });

  test('uses an announced version only for days after the day of viewing', () => {
    expect(euroOn('2027-03-01')).toBe(500);
    expect(euroOn('2027-03-01', isoDate('2027-03-01'))).toBe(411);
  });

  test('asks for a review once an announced change should have happened', () => {
    const found = lawAt(fee, isoDate('2027-01-02'), isoDate('2027-01-02'));
    expect(found).toMatchObject({ kind: 'known', freshness: 'reviewDue' });
  });

  test('says since when a rule is repealed', () => {
    const repealed: LawParameter = {
      ...fee,
      versions: [
        { from: isoDate('2026-01-01'), value: null, status: 'inForce', source: 'x' },
        ...fee.versions.slice(1),
      ],
    };
    expect(lawAt(repealed, viewedOn, viewedOn)).toMatchObject({
      kind: 'repealed',
      since: '2026-01-01',
    });
  });

  test('answers for any two days without an exception', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (date, asOf) => {
        expect(['known', 'repealed', 'beforeFirstVersion']).toContain(lawAt(fee, date, asOf).kind);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes only on the first day of a version', () => {
    const firstDays = ['2023-11-18', '2025-01-01', '2027-01-01'];
    fc.assert(
      fc.property(anyDay, (date) => {
        const dayBefore = new Date(Date.parse(date) - 86_400_000)
          .toISOString()
          .slice(0, 10) as IsoDate;
        const same =
          JSON.stringify(lawAt(fee, date, viewedOn)) ===
          JSON.stringify(lawAt(fee, dayBefore, viewedOn));
        expect(same || firstDays.includes(date)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('never lets an announced version answer for a day up to the day of viewing', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (date, asOf) => {
        fc.pre(date <= asOf);
        const found = lawAt(fee, date, asOf);
        expect(found.kind === 'known' && found.announced).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
