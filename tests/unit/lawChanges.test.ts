import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeAddress, feedItems, type FeedChange } from '../../src/lib/changeFeed.ts';
import { changedValue } from '../../src/lib/law/changes.ts';
import { parameters } from '../../src/rules/index.ts';
import { changeSchema } from '../../src/schemas/change.ts';

const changes = readdirSync('content/changes').map((name) => ({
  id: name.replace('.yaml', ''),
  data: changeSchema.parse(parse(readFileSync(`content/changes/${name}`, 'utf8'))),
}));

const change = (id: string, since: string, publishedOn: string): FeedChange => ({
  id,
  data: { title: `Titel ${id}`, since, publishedOn, norm: '§ 1 X', what: 'Etwas ändert sich.' },
});
const site = new URL('https://beispiel.example');

describe('a value of a change', () => {
  test('is the one from that day on, with the one before, never the one of today', () => {
    expect(changedValue('pension.contributionCeiling', '2026-01-01')).toMatchObject({
      value: '101.400\u00a0€',
      before: '96.600\u00a0€',
    });
    expect(changedValue('pension.contributionCeiling', '2025-01-01')).toMatchObject({
      value: '96.600\u00a0€',
      before: undefined,
    });
  });

  test('is computed from the ceiling of its own year', () => {
    expect(changedValue('blueCard.salaryShare', '2025-01-01')).toMatchObject({
      value: '48.300\u00a0€ (2025)',
      before: undefined,
    });
    expect(changedValue('blueCard.salaryShare', '2026-01-01').value).toBe('50.700\u00a0€ (2026)');
  });

  test('is known ahead of its day when it is decided', () => {
    expect(changedValue('minimumWage.perHour', '2027-01-01')).toMatchObject({
      value: '14,60\u00a0€',
      before: '13,90\u00a0€',
    });
  });

  test('is the first known one where the data start later than the change', () => {
    expect(changedValue('asylum.workWait', '2026-06-12')).toMatchObject({
      value: '3\u00a0Monate',
      before: undefined,
    });
  });
});

describe('the change log', () => {
  test('names every value whose first day since 2023 is confirmed, on that day', () => {
    const named = new Set(
      changes.flatMap(({ data }) => data.parameters.map((id) => `${id} ${data.since}`)),
    );
    const confirmed = parameters.flatMap(({ id, versions }) =>
      versions
        .filter(({ from, startUnconfirmed }) => !startUnconfirmed && from >= '2023-01-01')
        .map(({ from }) => `${id} ${from}`),
    );
    expect(confirmed.length).toBeGreaterThan(10);
    expect(confirmed.filter((entry) => !named.has(entry))).toEqual([]);
  });

  test('prints a value for every parameter that an entry names', () => {
    const empty = changes.flatMap(({ id, data }) =>
      data.parameters
        .filter((parameter) => changedValue(parameter, data.since).value === '')
        .map((parameter) => `${id}: ${parameter}`),
    );
    expect(empty).toEqual([]);
  });

  test('has only entries that appeared after they were compared with the law text', () => {
    expect(changes.filter(({ data }) => data.publishedOn < data.lawStatus)).toEqual([]);
  });
});

describe('the feed of the change log', () => {
  test('lists what appeared last first, whatever day the law names', () => {
    const items = feedItems(
      [change('alt', '2026-01-01', '2026-11-01'), change('neu', '2023-11-18', '2026-11-29')],
      site,
    );
    expect(items.map(({ link }) => link)).toEqual([
      'https://beispiel.example/rechtsaenderungen/#neu',
      'https://beispiel.example/rechtsaenderungen/#alt',
    ]);
    expect(items[0]?.pubDate.toISOString()).toBe('2026-11-29T06:00:00.000Z');
  });

  test('gives each entry a mark of its own that never changes with its address', () => {
    const [item] = feedItems([change('a', '2026-01-01', '2026-11-29')], site);
    expect(item?.customData).toBe('<guid isPermaLink="false">rechtsaenderung-a</guid>');
    expect(changeAddress('a')).toBe('/rechtsaenderungen/#a');
  });

  test('says from when, where it stands, what changed and what to do', () => {
    const base = change('a', '2027-01-01', '2026-11-29');
    const [item] = feedItems([{ ...base, data: { ...base.data, action: 'Prüfen Sie.' } }], site);
    expect(item?.description).toBe(
      'Gilt ab 1.\u00a0Januar\u00a02027 (§ 1 X). Etwas ändert sich. Was Sie tun: Prüfen Sie.',
    );
  });
});
