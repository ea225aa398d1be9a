import { expect, test } from 'vitest';
import {
  computePlan,
  documentsOf,
  isoDate,
  procedures,
  unknownCase,
  type CaseFacts,
  type PlannedStep,
} from '../../src/rules/index.ts';

/** The steps of a procedure as if each of them were part of a plan. */
function stepsOf(id: string): PlannedStep[] {
  const steps = procedures.find((procedure) => procedure.id === id)?.steps ?? [];
  return steps.map((step) => ({ ...step, certainty: 'applies' }) as unknown as PlannedStep);
}

test('the fast track asks the firm for power of attorney, contract and declaration', () => {
  const { groups } = documentsOf({ steps: stepsOf('fastTrack') }, unknownCase);
  const firm = groups.find(({ by }) => by === 'employer')?.items.map(({ document }) => document);
  expect(firm).toEqual(
    expect.arrayContaining(['powerOfAttorney', 'workContract', 'employmentDeclaration']),
  );
});

test('each paper stands once, with all steps that ask for it', () => {
  const { groups } = documentsOf({ steps: stepsOf('fastTrack') }, unknownCase);
  const all = groups.flatMap(({ items }) => items);
  expect(new Set(all.map(({ document }) => document)).size).toBe(all.length);
  const passport = all.find(({ document }) => document === 'passport');
  expect(passport?.steps).toEqual(['fastTrack.collect', 'fastTrack.appointment']);
});

test('a paper that only a possible step asks for is itself only possible', () => {
  const steps = stepsOf('family').map((step) => ({ ...step, certainty: 'mayApply' as const }));
  const all = documentsOf({ steps }, unknownCase).groups.flatMap(({ items }) => items);
  expect(all.every(({ certainty }) => certainty === 'mayApply')).toBe(true);
});

test('papers that pass between authorities are not on the list', () => {
  const steps = procedures.flatMap(({ id }) => stepsOf(id));
  const all = documentsOf({ steps }, unknownCase).groups.flatMap(({ items }) => items);
  const names: string[] = all.map(({ document }) => document);
  expect(names).not.toContain('agencyConsent');
  expect(names).not.toContain('feeNotice');
});

test('certificates need a translation by a sworn translator, § 5 Abs. 2 BQFG', () => {
  const all = documentsOf({ steps: stepsOf('regular') }, unknownCase).groups.flatMap(
    ({ items }) => items,
  );
  expect(all.find(({ document }) => document === 'certificates')?.translation).toBe('needed');
  expect(all.find(({ document }) => document === 'translations')).toMatchObject({
    mistake: 'uncertifiedTranslator',
    norm: { act: 'BQFG', section: '5', paragraph: '2', sentence: '4' },
  });
});

const fromAbroad: CaseFacts = {
  ...unknownCase,
  whereabouts: 'abroad',
  nationality: 'visaNeeded',
  regulated: 'notRegulated',
  recognition: 'notNeeded',
  earlierStay: false,
  family: [],
  age: 30,
  procedure: 'fastTrack',
};

/** The papers of a case as its plan asks for them. */
function papersOf(facts: Partial<CaseFacts>) {
  const whole = { ...fromAbroad, ...facts };
  const plan = computePlan(whole, isoDate('2026-11-29'));
  return documentsOf(plan, whole).groups.flatMap(({ items }) => items);
}

const notices = ['recognitionNotice', 'degreeEvaluation', 'qualificationConfirmation'];

test.each([
  ['vocationalTraining', 'needed', 'notRegulated', []],
  ['westernBalkans', 'done', 'notRegulated', []],
  ['recognitionPartnership', 'needed', 'notRegulated', ['qualificationConfirmation']],
  ['recognitionPartnership', 'partial', 'notRegulated', ['qualificationConfirmation']],
  ['experiencedProfessional', 'done', 'notRegulated', ['qualificationConfirmation']],
  ['qualificationMeasure', 'partial', 'nursing', ['recognitionNotice']],
  ['vocationalSkilledWorker', 'needed', 'notRegulated', ['recognitionNotice']],
  ['vocationalSkilledWorker', 'notNeeded', 'notRegulated', []],
  ['euBlueCardShortage', 'done', 'notRegulated', ['degreeEvaluation']],
  ['academicSkilledWorker', 'done', 'physician', ['recognitionNotice']],
  ['euBlueCardIt', 'partial', 'notRegulated', []],
] as const)(
  'a case needs the notice of its title and no other: %s, %s, %s',
  (purpose, recognition, regulated, expected) => {
    for (const procedure of ['fastTrack', 'regular'] as const) {
      const papers = papersOf({ purpose, recognition, regulated, procedure });
      const found = papers.map(({ document }) => document).filter((id) => notices.includes(id));
      expect(found).toEqual(expected);
    }
  },
);

test('the BQFG is named only where a step rests on it: a nurse has an act of her own', () => {
  const acts = (facts: Partial<CaseFacts>) =>
    papersOf({ purpose: 'vocationalSkilledWorker', recognition: 'needed', ...facts }).map(
      ({ norm }) => norm?.act,
    );
  expect(acts({ regulated: 'notRegulated' })).toContain('BQFG');
  expect(acts({ regulated: 'nursing' })).not.toContain('BQFG');
  expect(acts({ purpose: 'vocationalTraining' })).not.toContain('BQFG');
});

test('a trainee under age brings the consent of those with custody, § 80 Abs. 5 AufenthG', () => {
  const names = (age: number) =>
    papersOf({ purpose: 'vocationalTraining', age }).map(({ document }) => document);
  expect(names(17)).toContain('custodyConsent');
  expect(names(18)).not.toContain('custodyConsent');
});

test('a title that asks for German asks for its certificate, and only a trainee may be spared', () => {
  const certainty = (purpose: CaseFacts['purpose']) =>
    papersOf({ purpose }).find(({ document }) => document === 'languageCertificate')?.certainty;
  expect(certainty('qualificationMeasure')).toBe('applies');
  expect(certainty('recognitionPartnership')).toBe('applies');
  expect(certainty('vocationalTraining')).toBe('mayApply');
  expect(certainty('euBlueCard')).toBeUndefined();
});

test('certificates only help where no qualification is asked for', () => {
  const certainty = (purpose: CaseFacts['purpose']) =>
    papersOf({ purpose }).find(({ document }) => document === 'certificates')?.certainty;
  expect(certainty('westernBalkans')).toBe('mayApply');
  expect(certainty('vocationalSkilledWorker')).toBe('applies');
});
