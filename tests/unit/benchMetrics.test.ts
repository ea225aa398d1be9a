import { expect, test } from 'vitest';
import { generatedPages, generatedQueries } from '../../scripts/bench/generate.ts';
import { misses, quality } from '../../scripts/bench/metrics.ts';
import { judgedAddress } from '../../scripts/bench/queries.ts';
import { readPage } from '../../src/lib/search/indexing/pageText.ts';

const queries = [
  { id: 'a', query: 'eins', kind: 'exact', set: 'open', good: ['karten/x'] },
  { id: 'b', query: 'zwei', kind: 'exact', set: 'open', good: ['karten/y', 'glossar#y'] },
  { id: 'c', query: 'drei', kind: 'typo', set: 'open', good: ['karten/z'] },
] as const;
const ranking = new Map([
  ['a', ['karten/x', 'karten/q']],
  ['b', ['karten/q', 'glossar#y']],
  ['c', ['karten/q']],
]);

test('success and reciprocal rank count the first good page', () => {
  expect(quality(queries, ranking)).toEqual({ queries: 3, first: 1 / 3, three: 2 / 3, mrr: 0.5 });
});

test('queries whose good page is not first are named', () => {
  expect(misses(queries, ranking)).toEqual([
    'b exact „zwei“: Platz 2; zuerst karten/q, glossar#y',
    'c typo „drei“: nicht gefunden; zuerst karten/q',
  ]);
});

test('addresses are written as the judgements write them', () => {
  expect(judgedAddress('/karten/wohnen/')).toBe('karten/wohnen');
  expect(judgedAddress('/glossar/#duldung')).toBe('glossar#duldung');
  expect(judgedAddress('/kontakte/#by')).toBe('kontakte');
  expect(judgedAddress('/somewhere/dist/karten/wohnen/')).toBe('karten/wohnen');
});

test('generated pages are the same in every run and can be read', () => {
  expect(generatedPages(3)).toEqual(generatedPages(3));
  expect(readPage(generatedPages(1)[0]?.html ?? '')?.title).toMatch(/ und /);
  expect(generatedQueries(5)).toHaveLength(5);
});
