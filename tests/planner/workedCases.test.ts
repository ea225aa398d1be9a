import { describe, expect, test } from 'vitest';
import { caseFacts } from '../../src/lib/cases/facts.ts';
import { expected, resultOf, workedCases } from './workedCases.ts';

describe('worked cases, counted by hand', () => {
  test('are at least 24 and hold all ten constructed cases as they stand', () => {
    expect(workedCases.length).toBeGreaterThanOrEqual(24);
    const told = workedCases.filter(([, worked]) => worked.case && !worked.facts);
    expect(told.map(([, worked]) => worked.case).sort()).toEqual(Object.keys(caseFacts).sort());
  });

  test.each(workedCases)('%s', (_, worked) => {
    expect(worked.counting.length).toBeGreaterThan(0);
    expect(resultOf(worked)).toEqual(expected(worked));
  });
});
