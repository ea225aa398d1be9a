import { describe, expect, test } from 'vitest';
import {
  actorTexts,
  conditionTexts,
  documentTexts,
  procedureTitles,
  stepTexts,
} from '../../src/lib/procedure/texts.ts';
import { findParameter, procedures } from '../../src/rules/index.ts';

const steps = procedures.flatMap((procedure) => procedure.steps);

describe('procedures as data', () => {
  test('give each step an id of its own', () => {
    const ids = steps.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('start each step after events that some step brings about', () => {
    const brought = new Set<string>([
      'start',
      'employmentEnded',
      ...steps.map(({ endsWith }) => endsWith),
    ]);
    const loose = steps.flatMap(({ id, startsAfter }) =>
      startsAfter.filter((event) => !brought.has(event)).map((event) => `${id}: ${event}`),
    );
    expect(loose).toEqual([]);
  });

  test('never let a step wait for itself, directly or through others', () => {
    for (const procedure of procedures) {
      const done = new Set<string>(['start', 'employmentEnded']);
      const inside = new Set<string>(procedure.steps.map(({ endsWith }) => endsWith));
      let waiting = [...procedure.steps];
      for (let round = 0; round <= procedure.steps.length; round += 1) {
        const ready = waiting.filter(({ startsAfter }) =>
          startsAfter.every((event) => done.has(event) || !inside.has(event)),
        );
        ready.forEach(({ endsWith }) => done.add(endsWith));
        waiting = waiting.filter((step) => !ready.includes(step));
      }
      expect(waiting.map(({ id }) => id)).toEqual([]);
    }
  });

  test('name at least one norm per step', () => {
    expect(steps.filter(({ norms }) => norms.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('take every duration from a parameter that is a duration', () => {
    const wrong = steps.filter(
      ({ duration }) =>
        duration.kind === 'law' &&
        !findParameter(duration.parameter).versions[0]?.value?.kind.startsWith('duration'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(['titleChange', 'workPermission'])('%s: nobody goes abroad for it', (id) => {
    const actors = procedures.find((entry) => entry.id === id)?.steps.map(({ actor }) => actor);
    expect(actors).toBeDefined();
    expect(actors).not.toContain('germanMission');
  });

  test('let work with an Aufenthaltsgestattung start only after the permission', () => {
    const procedure = procedures.find(({ id }) => id === 'workPermission');
    const start = procedure?.steps.find(({ endsWith }) => endsWith === 'workStarted');
    expect(start?.startsAfter).toEqual(['workPermitted']);
    expect(procedure?.steps.flatMap(({ norms }) => norms)).toContainEqual({
      act: 'AsylG',
      section: '61',
      paragraph: '2',
      sentence: '1',
    });
  });

  test('have a qualification confirmed before the visa application where a title demands it', () => {
    for (const id of ['regular.appointment', 'preCheck.appointment']) {
      expect(steps.find((step) => step.id === id)?.startsAfter).toContain('qualificationConfirmed');
    }
  });

  test('have German words for every id', () => {
    for (const procedure of procedures) {
      expect(procedureTitles[procedure.id]).not.toBe('');
      for (const step of procedure.steps) {
        expect(stepTexts).toHaveProperty(step.id.split('.').at(-1) ?? '');
        expect(actorTexts).toHaveProperty(step.actor);
        expect(conditionTexts).toHaveProperty(step.appliesWhen);
        for (const id of [...step.documentsIn, ...step.documentsOut])
          expect(documentTexts).toHaveProperty(id);
      }
    }
  });
});
