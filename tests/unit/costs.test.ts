import { describe, expect, test } from 'vitest';
import {
  costsOf,
  isoDate,
  unknownCase,
  type CaseFacts,
  type CostId,
} from '../../src/rules/index.ts';

const viewedOn = isoDate('2026-11-29');

/** Industriemechaniker: recognition by IHK FOSA in the fast track. */
const mechanic: CaseFacts = {
  ...unknownCase,
  purpose: 'vocationalSkilledWorker',
  regulated: 'notRegulated',
  recognition: 'needed',
  recognitionBody: 'ihkFosa',
  nationality: 'visaNeeded',
  age: 34,
  whereabouts: 'abroad',
  family: [],
  procedure: 'fastTrack',
};

const costs = (facts: Partial<CaseFacts>) => costsOf({ ...mechanic, ...facts }, viewedOn);
const item = (facts: Partial<CaseFacts>, id: CostId) =>
  costs(facts).items.find((entry) => entry.id === id);

describe('the costs of one hire', () => {
  test('add the fees of fast track, recognition, visa and card: 411 + 500..1200 + 75 + 100', () => {
    expect(costs({}).total).toEqual({ min: 1086, max: 1786 });
  });

  test('are lower by the regular way: 100..600 + 75 + 100, without the 411', () => {
    expect(costs({ procedure: 'regular' }).total).toEqual({ min: 275, max: 775 });
    expect(item({ procedure: 'regular' }, 'fastTrackFee')).toBeUndefined();
  });

  test('name translations without an amount, so the sum is a least', () => {
    expect(item({}, 'translations')).toMatchObject({ sum: null, kind: 'unsourced' });
    expect(costs({}).open).toEqual(['translations']);
  });

  test('name each fee with its norm and who usually pays', () => {
    expect(item({}, 'fastTrackFee')).toMatchObject({
      norm: { act: 'AufenthV', section: '47', paragraph: '1', number: '15' },
      payer: 'employer',
      reservations: ['payerDependsOnAuthority'],
    });
    expect(costs({}).byPayer.employer).toEqual({ min: 411, max: 411 });
    expect(costs({}).byPayer.skilledWorker).toEqual({ min: 675, max: 1375 });
  });

  test('halve the fees of authorities for a minor trainee and say that the wording says so', () => {
    const trainee = { purpose: 'vocationalTraining', recognition: 'notNeeded', age: 17 } as const;
    expect(item(trainee, 'visaFee')?.sum).toEqual({ min: 37.5, max: 37.5 });
    expect(item(trainee, 'fastTrackFee')?.sum).toEqual({ min: 205.5, max: 205.5 });
    expect(item(trainee, 'fastTrackFee')?.reservations).toContain('minorShareByWording');
  });

  test('leave a trainee of unknown age between half and full', () => {
    const trainee = {
      purpose: 'vocationalTraining',
      recognition: 'notNeeded',
      age: 'unknown',
    } as const;
    expect(item(trainee, 'visaFee')?.sum).toEqual({ min: 37.5, max: 75 });
  });

  test('count spouse and children: 75 + 2 × 37.50 for the visas, 100 + 2 × 50 for the cards', () => {
    const family = [
      { relation: 'spouse', age: 33 },
      { relation: 'child', age: 4 },
      { relation: 'child', age: 17 },
    ] as const;
    expect(item({ family }, 'familyVisaFee')?.sum).toEqual({ min: 150, max: 150 });
    expect(item({ family }, 'familyResidencePermitFee')?.sum).toEqual({ min: 200, max: 200 });
  });

  test('name the family without an amount while nobody knows who comes along', () => {
    expect(item({ family: 'unknown' }, 'familyVisaFee')).toMatchObject({
      certainty: 'mayApply',
      sum: null,
    });
  });

  test('follow the body that decides: no amount for an authority of a Land', () => {
    expect(item({ recognitionBody: 'landAuthority' }, 'recognitionFee')?.sum).toBeNull();
    expect(item({ recognitionBody: 'chamberOfCrafts' }, 'recognitionFee')?.sum).toEqual({
      min: 100,
      max: 600,
    });
  });

  test('ask for confirmation first and recognition after the entry in a partnership', () => {
    const partnership = { purpose: 'recognitionPartnership' } as const;
    expect(item(partnership, 'confirmationFee')?.sum).toEqual({ min: 150, max: 150 });
    expect(item(partnership, 'recognitionFee')?.sum).toEqual({ min: 100, max: 600 });
  });

  test('hold a change of title here between 98 and 100 euro, without visa and fast track', () => {
    const here = {
      whereabouts: 'here',
      purpose: 'academicSkilledWorker',
      recognition: 'done',
    } as const;
    expect(item(here, 'purposeChangeFee')).toMatchObject({
      sum: { min: 98, max: 100 },
      reservations: ['eitherAmount'],
    });
    expect(costs(here).items.map(({ id }) => id)).toEqual(['translations', 'purposeChangeFee']);
  });

  test('never count what only may apply towards the least', () => {
    const open = costsOf(unknownCase, viewedOn);
    expect(open.total.min).toBe(0);
    expect(open.total.max).toBeGreaterThan(0);
  });
});
