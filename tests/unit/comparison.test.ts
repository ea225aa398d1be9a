import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparedCase, scaleOf, ways } from '../../src/lib/cases/comparison.ts';
import { caseFacts } from '../../src/lib/cases/facts.ts';
import { aboutDays, feeText } from '../../src/lib/cases/outcome.ts';
import { isoDate } from '../../src/rules/index.ts';

const viewedOn = isoDate('2026-11-29');
const cases = Object.keys(caseFacts).map((slug) => comparedCase(slug, viewedOn));

describe('the comparison of the ten cases', () => {
  test('has a row for each case and a group for each way', () => {
    expect(cases).toHaveLength(10);
    const used = new Set(cases.map(({ way }) => way));
    expect([...used].sort()).toEqual(ways.map(({ id }) => id).sort());
  });

  test('puts all tapes on one scale of whole half years that holds the longest', () => {
    const scale = scaleOf(cases);
    expect(scale % 6).toBe(0);
    for (const { months } of cases) expect(months.latest ?? 0).toBeLessThanOrEqual(scale);
  });

  test('can hide every way by style alone', () => {
    const css = readFileSync('src/components/guide/caseFilter.css', 'utf8');
    for (const { id } of ways) {
      expect(css).toContain(`[value='${id}']:checked`);
      expect(css).toContain(`[data-way='${id}']`);
    }
  });

  test('the mechanic pays 1,086 to 1,786 euro and what a translation costs', () => {
    expect(comparedCase('industriemechaniker-bosnien', viewedOn).fees).toBe(
      'mindestens 1.086 bis 1.786\u00a0€',
    );
  });

  test('a case without facts is refused', () => {
    expect(() => comparedCase('unbekannt', viewedOn)).toThrow('unbekannt');
  });
});

describe('words for days', () => {
  test('are weeks below four months and months above', () => {
    expect(aboutDays(42)).toBe('rund\u00a06\u00a0Wochen');
    expect(aboutDays(7)).toBe('rund\u00a01\u00a0Woche');
    expect(aboutDays(150)).toBe('rund\u00a05\u00a0Monate');
    expect(aboutDays(null)).toBe('offen');
  });

  test('fees say „mindestens“ where an amount is open', () => {
    const total = { min: 175, max: 175 };
    expect(feeText({ items: [], byPayer: {}, total, open: [] })).toBe('175\u00a0€');
    expect(feeText({ items: [], byPayer: {}, total, open: ['translations'] })).toBe(
      'mindestens 175\u00a0€',
    );
  });
});
