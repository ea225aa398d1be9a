import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardFacts, plannerAddress } from '../../src/lib/cases/prefills.ts';
import { isoDate, parseCase, problemsOf, unknownCase } from '../../src/rules/index.ts';

const asOf = isoDate('2026-11-29');

describe('what cards hand on to the planner', () => {
  test.each(Object.keys(cardFacts))('%s: a card that exists, and facts that agree', (slug) => {
    expect(existsSync(`content/cards/${slug}.mdx`)).toBe(true);
    const facts = { ...unknownCase, ...cardFacts[slug] };
    expect(problemsOf(facts, asOf)).toEqual([]);
    const [page, fragment = ''] = plannerAddress(facts, asOf).split('#');
    expect(page).toBe('/fahrplan/');
    expect(parseCase(fragment)).toMatchObject({ kind: 'case', facts });
  });

  test('every card of themes 3 and 4 leads on', () => {
    expect(Object.keys(cardFacts)).toEqual(
      expect.arrayContaining(['titel-im-ueberblick', 'ausbildung-und-duldung', 'biq-im-betrieb']),
    );
    expect(Object.keys(cardFacts).length).toBeGreaterThanOrEqual(18);
  });
});
