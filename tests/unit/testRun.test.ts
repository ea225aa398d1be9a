import { describe, expect, test } from 'vitest';
import { nextStep, runSteps } from '../../scripts/lib/stepRunner.ts';
import { playwrightCounts, sum, vitestCounts } from '../../scripts/lib/testCounts.ts';
import type { Step } from '../../scripts/lib/testSteps.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  what: id,
  command: 'true',
  ...more,
});

describe('the order of the checks', () => {
  test('never more than two run, and one that wants to be alone waits', () => {
    const [a, b, c] = [step('a'), step('b'), step('c', { alone: true })];
    expect(nextStep([b, c], [], [a], 2)).toEqual({ step: b, start: true });
    expect(nextStep([c], [], [a, b], 2)).toBeUndefined();
    expect(nextStep([c], [], [a], 2)).toBeUndefined();
    expect(nextStep([c], [], [], 2)).toEqual({ step: c, start: true });
    expect(nextStep([b], [], [c], 2)).toBeUndefined();
  });

  test('what needs a failed check is not run and counts as not possible', async () => {
    const chain = [
      step('build', { command: 'echo kaputt; false' }),
      step('links', { needs: ['build'] }),
      step('later', { needs: ['links'] }),
      step('other'),
    ];
    const told: string[] = [];
    const outcomes = await runSteps(chain, 2, ({ step: { id }, state }) =>
      told.push(`${id} ${state}`),
    );
    expect(told.sort()).toEqual(['build failed', 'later blocked', 'links blocked', 'other passed']);
    expect(outcomes.find(({ step: { id } }) => id === 'build')?.output).toBe('kaputt');
  });
});

test('counts of both runners add up, and a test that needed two tries has failed', () => {
  const unit = vitestCounts({
    numPassedTests: 40,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
  });
  const browser = playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(sum([unit, browser])).toEqual({ passed: 45, failed: 3, skipped: 2 });
  expect(vitestCounts(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
