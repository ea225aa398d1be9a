import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/rules/index.ts';
import { abroad, found } from './support/findings.ts';

describe('salary', () => {
  test('50,700 euro carry the Blue Card in 2026, a cent less does not', () => {
    const card = { ...abroad, purpose: 'euBlueCard' } as const;
    expect(found({ ...card, yearlySalary: 50700 }, 'salaryBelowThreshold')).toBeUndefined();
    expect(found({ ...card, yearlySalary: 50699.99 }, 'salaryBelowThreshold')).toMatchObject({
      severity: 'stop',
      conditional: false,
      data: { threshold: 50700, year: 2026, salary: 50699.99 },
    });
  });

  test('45,934.20 euro are enough in a shortage occupation and in IT', () => {
    for (const purpose of ['euBlueCardShortage', 'euBlueCardGraduate', 'euBlueCardIt'] as const) {
      expect(found({ purpose, yearlySalary: 45934.2 }, 'salaryBelowThreshold')).toBeUndefined();
      expect(found({ purpose, yearlySalary: 45934 }, 'salaryBelowThreshold')?.severity).toBe(
        'stop',
      );
    }
  });

  test('an unknown salary is told as a condition, not as a stop', () => {
    expect(found({ purpose: 'euBlueCard' }, 'salaryBelowThreshold')).toMatchObject({
      severity: 'check',
      conditional: true,
    });
  });

  test('a collective agreement lifts 45 percent under § 6 BeschV, but not the Blue Card', () => {
    const low = { yearlySalary: 40000, collectiveAgreement: true } as const;
    const agreed = found({ ...low, purpose: 'experiencedProfessional' }, 'salaryBelowThreshold');
    expect(agreed).toBeUndefined();
    expect(found({ ...low, purpose: 'euBlueCardIt' }, 'salaryBelowThreshold')?.severity).toBe(
      'stop',
    );
    const open = { purpose: 'experiencedProfessional', yearlySalary: 40000 } as const;
    expect(found(open, 'salaryBelowThreshold')).toMatchObject({
      severity: 'check',
      conditional: true,
    });
    const none = { ...open, collectiveAgreement: false } as const;
    expect(found(none, 'salaryBelowThreshold')?.data['threshold']).toBe(45630);
  });

  test('a first day in a year without a ceiling keeps the last threshold with a reservation', () => {
    const late = {
      purpose: 'euBlueCard',
      date: { kind: 'firstDay', date: isoDate('2027-03-01') },
    } as const;
    expect(found(late, 'salaryThresholdOfEarlierYear')).toMatchObject({
      severity: 'check',
      data: { year: 2026, caseYear: 2027, stale: true },
    });
  });

  test('from the 45th birthday on § 18a asks for 55,770 euro or a pension, the Blue Card does not', () => {
    const older = { age: 45, yearlySalary: 50000 } as const;
    expect(
      found({ ...older, purpose: 'vocationalSkilledWorker' }, 'over45SalaryOrPension'),
    ).toMatchObject({
      severity: 'check',
      norms: [{ act: 'AufenthG', section: '18', paragraph: '2', sentence: '1', number: '5' }],
      data: { threshold: 55770, ageLimit: 45 },
    });
    expect(found({ ...older, purpose: 'westernBalkans' }, 'over45SalaryOrPension')?.norms).toEqual([
      { act: 'BeschV', section: '1', paragraph: '2', sentence: '1' },
    ]);
    expect(found({ ...older, purpose: 'euBlueCard' }, 'over45SalaryOrPension')).toBeUndefined();
    expect(found({ ...older, purpose: 'euBlueCard' }, 'over45NotAsked')).toMatchObject({
      severity: 'note',
      norms: [{ act: 'AufenthG', section: '18', paragraph: '2', sentence: '1', number: '5' }],
      data: { ageLimit: 45 },
    });
    expect(found({ age: 44, purpose: 'euBlueCard' }, 'over45NotAsked')).toBeUndefined();
    expect(found({ ...older, purpose: 'vocationalTraining' }, 'over45NotAsked')).toBeUndefined();
    expect(
      found({ age: 44, purpose: 'vocationalSkilledWorker' }, 'over45SalaryOrPension'),
    ).toBeUndefined();
  });

  test('a reduced Blue Card with the full salary needs no consent, § 18g Abs. 1 S. 1', () => {
    const card = { purpose: 'euBlueCardShortage' } as const;
    expect(found({ ...card, yearlySalary: 50700 }, 'consentNotNeeded')).toMatchObject({
      severity: 'note',
      data: { threshold: 50700, year: 2026 },
    });
    expect(found({ ...card, yearlySalary: 50699 }, 'consentNotNeeded')).toBeUndefined();
    expect(found(card, 'consentNotNeeded')).toBeUndefined();
    const full = { purpose: 'euBlueCard', yearlySalary: 60000 } as const;
    expect(found(full, 'consentNotNeeded')).toBeUndefined();
  });
});
