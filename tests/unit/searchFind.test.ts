import { describe, expect, test } from 'vitest';
import { stem } from '../../src/lib/search/language/fold.ts';
import { decodeWordList, encodeWordList, formsOf } from '../../src/lib/search/language/wordList.ts';
import type { Engine, Fragment } from '../../src/lib/search/query/engine.ts';
import { Search, type Query } from '../../src/lib/search/query/find.ts';

type Page = { id: string; kind: string; words: string; meta?: Record<string, string> };

const pages: Page[] = [
  { id: 'visum', kind: 'Karte', words: 'Visum Visum Gebühr' },
  { id: 'kosten', kind: 'Karte', words: 'Gebühr Kosten Wohnung' },
  { id: 'leiter', kind: 'Karte', words: 'Teamleiter' },
  { id: 'team', kind: 'Karte', words: 'Team leiten' },
  { id: 'kapitel', kind: 'Kapitel', words: 'Visum Ablauf Abs' },
  {
    id: 'term',
    kind: 'Begriff',
    words: 'Visum',
    meta: { title: 'Nationales Visum', Suchworte: 'Visum, D visa' },
  },
];

/** An index that behaves like Pagefind: prefixes, and a wrong prefix when nothing begins with the word. */
function fakeEngine(calls: string[] = []): Engine {
  const fragment = ({ id, kind, words, meta }: Page): Fragment => ({
    url: `/${id}/`,
    content: words,
    meta: { title: id, Art: kind, ...meta },
  });
  const hit = (page: Page, score: number) => ({
    id: page.id,
    score,
    data: () => Promise.resolve(fragment(page)),
  });
  const matches = (page: Page, test: (word: string) => boolean): number =>
    page.words.split(' ').filter((word) => test(stem(word))).length;
  return {
    search: (term, { filters = {} } = {}) => {
      calls.push(term ?? '*');
      if (term === null) {
        const chosen = pages.filter(({ kind }) => (filters['Art'] ?? kind) === kind);
        return Promise.resolve({ results: chosen.map((page) => hit(page, 1)) });
      }
      const wanted = stem(term.replaceAll('"', ''));
      const exact = term.startsWith('"');
      const found = (test: (word: string) => boolean) =>
        pages.flatMap((page) => (matches(page, test) > 0 ? [hit(page, matches(page, test))] : []));
      const begun = found((word) => (exact ? word === wanted : word.startsWith(wanted)));
      const results = begun.length > 0 || exact ? begun : found((word) => wanted.startsWith(word));
      return Promise.resolve({ results: results.sort((a, b) => b.score - a.score) });
    },
  };
}

const list = decodeWordList(
  encodeWordList(
    ['Visum', 'Gebühr', 'Kosten', 'Wohnung', 'Ablauf'].map((word) => ({ word, rank: 1 })),
  ),
);
const words = () => Promise.resolve({ list, forms: formsOf(list) });
const query = (text: string, more: Partial<Query> = {}): Query => ({
  text,
  filters: {},
  exact: false,
  ...more,
});
const urls = (found: { first: readonly Fragment[] }) => found.first.map(({ url }) => url);

describe('finding', () => {
  test('pages with all words stand before pages with one', async () => {
    const found = await new Search(fakeEngine(), words).find(query('visum gebühr'));
    expect(urls(found)[0]).toBe('/visum/');
    expect(found.total).toBe(4);
  });

  test('a typing error is corrected and said', async () => {
    const found = await new Search(fakeEngine(), words).find(query('wohnugn'));
    expect(found.corrections).toEqual([{ typed: 'wohnugn', meant: 'Wohnung' }]);
    expect(urls(found)).toEqual(['/kosten/']);
  });

  test('what was typed can be searched as it is', async () => {
    const found = await new Search(fakeEngine(), words).find(query('wohnugn', { exact: true }));
    expect(found).toMatchObject({ total: 0, corrections: [], unknown: ['wohnugn'] });
  });

  test('a wrong prefix is no find', async () => {
    const found = await new Search(fakeEngine(), words).find(query('Abschluss'));
    expect(found.total).toBe(0);
  });

  test('an unknown compound is searched by its parts', async () => {
    const found = await new Search(fakeEngine(), words).find(query('visumkosten'));
    expect(found.words).toEqual(['visum', 'kosten']);
    expect(found.total).toBeGreaterThan(2);
  });

  test('two words that the site writes as one are one', async () => {
    const found = await new Search(fakeEngine(), words).find(query('woh nung'));
    expect(urls(found)).toEqual(['/kosten/']);
  });

  test('two words that make up a third keep their own meaning', async () => {
    const found = await new Search(fakeEngine(), words).find(query('team leiten'));
    expect(found.words).toEqual(['teamleiten', 'team', 'leiten']);
    expect(urls(found)).toEqual(['/team/', '/leiter/']);
  });

  test('a word that is being typed finds what begins with it', async () => {
    const found = await new Search(fakeEngine(), words).find(query('wohnu'));
    expect(urls(found)).toEqual(['/kosten/']);
    expect(found.corrections).toEqual([]);
  });

  test('a glossary term that is just what was typed answers first', async () => {
    const found = await new Search(fakeEngine(), words).find(query('das visum'));
    expect(found.answered).toBe(true);
    expect(urls(found)[0]).toBe('/term/');
  });

  test('a query that rules something out is not answered by the term', async () => {
    const found = await new Search(fakeEngine(), words).find(query('ohne visum'));
    expect(found.answered).toBe(false);
  });

  test('the choice of a kind narrows the list and keeps the counts of the others', async () => {
    const found = await new Search(fakeEngine(), words).find(
      query('visum', { filters: { kind: 'Kapitel' } }),
    );
    expect(urls(found)).toEqual(['/kapitel/']);
    expect(Object.fromEntries(found.counts)).toEqual({ Karte: 1, Kapitel: 1, Begriff: 1 });
  });

  test('the vocabulary is fetched for unknown words only', async () => {
    let fetched = 0;
    const counted = () => {
      fetched += 1;
      return words();
    };
    const search = new Search(fakeEngine(), counted);
    await search.find(query('visum gebühr'));
    expect(fetched).toBe(0);
    await search.find(query('visuum'));
    expect(fetched).toBe(1);
  });

  test('odd input finds nothing and breaks nothing', async () => {
    const search = new Search(fakeEngine(), words);
    for (const odd of ['', 'x', '🙂', '<img>', '(?*+', 'تأشيرة', 'a'.repeat(500), 'der die das']) {
      await expect(search.find(query(odd))).resolves.toMatchObject({ answered: false });
    }
  });

  test('without the vocabulary nothing is corrected', async () => {
    const search = new Search(fakeEngine(), () => Promise.resolve(undefined));
    await expect(search.find(query('visuum'))).resolves.toMatchObject({
      corrections: [],
      total: 0,
    });
  });
});
