import { expect, test } from 'vitest';
import { documentsOf, procedures, type PlannedStep } from '../../src/rules/index.ts';

/** The steps of a procedure as if each of them were part of a plan. */
function stepsOf(id: string): PlannedStep[] {
  const steps = procedures.find((procedure) => procedure.id === id)?.steps ?? [];
  return steps.map((step) => ({ ...step, certainty: 'applies' }) as unknown as PlannedStep);
}

test('the fast track asks the firm for power of attorney, contract and declaration', () => {
  const { groups } = documentsOf({ steps: stepsOf('fastTrack') });
  const firm = groups.find(({ by }) => by === 'employer')?.items.map(({ document }) => document);
  expect(firm).toEqual(
    expect.arrayContaining(['powerOfAttorney', 'workContract', 'employmentDeclaration']),
  );
});

test('each paper stands once, with all steps that ask for it', () => {
  const { groups } = documentsOf({ steps: stepsOf('fastTrack') });
  const all = groups.flatMap(({ items }) => items);
  expect(new Set(all.map(({ document }) => document)).size).toBe(all.length);
  const passport = all.find(({ document }) => document === 'passport');
  expect(passport?.steps).toEqual(['fastTrack.collect', 'fastTrack.appointment']);
});

test('a paper that only a possible step asks for is itself only possible', () => {
  const steps = stepsOf('family').map((step) => ({ ...step, certainty: 'mayApply' as const }));
  const all = documentsOf({ steps }).groups.flatMap(({ items }) => items);
  expect(all.every(({ certainty }) => certainty === 'mayApply')).toBe(true);
});

test('papers that pass between authorities are not on the list', () => {
  const steps = procedures.flatMap(({ id }) => stepsOf(id));
  const all = documentsOf({ steps }).groups.flatMap(({ items }) => items);
  const names: string[] = all.map(({ document }) => document);
  expect(names).not.toContain('agencyConsent');
  expect(names).not.toContain('feeNotice');
});

test('certificates need a translation by a sworn translator, § 5 Abs. 2 BQFG', () => {
  const all = documentsOf({ steps: stepsOf('regular') }).groups.flatMap(({ items }) => items);
  expect(all.find(({ document }) => document === 'certificates')?.translation).toBe('needed');
  expect(all.find(({ document }) => document === 'translations')).toMatchObject({
    mistake: 'uncertifiedTranslator',
    norm: { act: 'BQFG', section: '5', paragraph: '2', sentence: '4' },
  });
});
