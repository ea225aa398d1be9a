import { describe, expect, test } from 'vitest';
import { textsOfContract } from './support/contractIds.ts';
import { findingTexts } from '../../src/islands/planner/textsFindings.ts';
import { assumptionTexts, kindTexts, traceTexts } from '../../src/islands/planner/textsPlan.ts';
import {
  problemTexts,
  refusalTexts,
  warningTexts,
} from '../../src/islands/planner/textsProblems.ts';
import { purposeGroups, purposeTexts } from '../../src/islands/planner/textsPurpose.ts';
import { answerTexts, questionTexts } from '../../src/islands/planner/textsQuestions.ts';
import { costTexts, payerTexts } from '../../src/lib/procedure/costTexts.ts';
import {
  feeReasonTexts,
  feeTexts,
  issuerTexts,
  mistakeTexts,
  notOpenTexts,
  reservationTexts,
  routeTexts,
} from '../../src/islands/planner/textsResult.ts';
import { wordsOn } from '../../src/islands/planner/view/words.ts';
import {
  actorTexts,
  documentTexts,
  procedureTitles,
  stepTexts,
} from '../../src/lib/procedure/texts.ts';
import {
  costsOf,
  computePlan,
  documentsOf,
  findingsOf,
  isoDate,
  procedures,
  unknownCase,
  type CaseFacts,
  type Purpose,
} from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');
const purposes = Object.keys(purposeTexts) as Purpose[];

/** The type checker demands a text for every id of a union; here are the ids that are plain text. */
describe('every id of the contract has German words', () => {
  test.each(Object.entries(textsOfContract))('%s: none is empty', (_, texts) => {
    expect(Object.keys(texts).length).toBeGreaterThan(0);
    for (const [id, text] of Object.entries(texts)) expect(text, id).toMatch(/\p{L}{2}/u);
  });

  test('every step, actor and paper of the procedure data', () => {
    for (const step of procedures.flatMap(({ steps }) => steps)) {
      expect(stepTexts, step.id).toHaveProperty([step.id.split('.').at(-1) ?? '']);
      expect(actorTexts).toHaveProperty(step.actor);
      for (const paper of [...step.documentsIn, ...step.documentsOut]) {
        expect(documentTexts).toHaveProperty(paper);
      }
    }
  });

  test('every purpose stands in the list once', () => {
    const listed = purposeGroups.flatMap(({ purposes: group }) => group);
    expect([...listed].sort()).toEqual([...purposes].sort());
  });

  test.each(purposes)(
    '%s: every mistake and finding that its papers and answers lead to',
    (purpose) => {
      const facts: CaseFacts = {
        ...unknownCase,
        purpose,
        temporaryWork: true,
        age: 50,
        yearlySalary: 20_000,
      };
      const { groups } = documentsOf(computePlan(facts, asOf), facts);
      const items = groups.flatMap(({ items: list }) => list);
      for (const { mistake } of items) if (mistake) expect(mistakeTexts).toHaveProperty(mistake);
      const words = wordsOn(asOf, asOf);
      for (const whereabouts of ['abroad', 'here'] as const) {
        for (const finding of findingsOf({ ...facts, whereabouts }, asOf)) {
          const text = findingTexts[finding.id].text(finding, words);
          expect(text, finding.id).not.toMatch(/undefined|NaN|\s{2}/);
          expect(text.length, finding.id).toBeGreaterThan(20);
        }
      }
      expect(costsOf(facts, asOf).items.every(({ id }) => id in costTexts)).toBe(true);
    },
  );

  test('legal numbers come from the law data, never from a text of the island', () => {
    const all = [
      assumptionTexts,
      kindTexts,
      traceTexts,
      problemTexts,
      refusalTexts,
      warningTexts,
      costTexts,
      payerTexts,
      reservationTexts,
      issuerTexts,
      mistakeTexts,
      routeTexts,
      notOpenTexts,
      feeTexts,
      feeReasonTexts,
      ...Object.values(answerTexts),
    ].flatMap((texts) => Object.values(texts as Record<string, string>));
    const helps = Object.values(questionTexts).map(({ help = '' }) => help);
    const purposeHelps = Object.values(purposeTexts).map(({ help, label }) => `${label} ${help}`);
    for (const text of [...all, ...helps, ...purposeHelps]) expect(text).not.toMatch(/\d/);
    expect(Object.keys(procedureTitles)).toHaveLength(procedures.length);
  });
});
