import { expect, test } from 'vitest';
import type { Fragment } from '../../src/lib/search/query/engine.ts';
import { rank } from '../../src/lib/search/query/rank.ts';
import { together } from '../../src/lib/search/query/together.ts';

const concept = (word: string, scores: Record<string, number>) => ({
  word,
  weight: 1,
  scores: new Map(Object.entries(scores)),
});
const kinds = new Map([
  ['karte', 'Karte'],
  ['andere', 'Karte'],
  ['folge', 'Folge'],
]);
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a page with both words stands before one that has more of one', () => {
  const concepts = [
    concept('visum', { karte: 5, andere: 8 }),
    concept('kosten', { karte: 4, folge: 1 }),
  ];
  expect(order(rank({ concepts }, kinds))[0]).toBe('karte');
});

test('an episode stands behind the card, unless the query asks for episodes', () => {
  const concepts = [concept('visum', { karte: 5, folge: 5.5 })];
  expect(order(rank({ concepts }, kinds))).toEqual(['karte', 'folge']);
  expect(order(rank({ concepts }, kinds, new Set(['Folge'])))).toEqual(['folge', 'karte']);
});

const page = (url: string, title: string, aliases: string): Fragment => ({
  url,
  content: `${title}. Ein Satz ohne die Worte.`,
  meta: { title, Suchworte: aliases },
});
const pages = [
  page('/a/', 'Sprache im Team', 'leichte Arbeit'),
  page('/b/', 'Verständlich reden', 'Leichte Sprache, Klartext'),
];
const urls = (list: readonly Fragment[]) => list.map(({ url }) => url);

test('of two pages alike, the one with the words in one alias comes first', () => {
  const ranked = [
    { id: 'a', score: 10 },
    { id: 'b', score: 9.5 },
  ];
  const none = { corrections: [] };
  const both = { words: ['leichte', 'Sprache'] };
  expect(urls(together(pages, ranked, both, none))).toEqual(['/b/', '/a/']);
  expect(urls(together(pages, ranked, { words: ['Sprache'] }, none))).toEqual(['/a/', '/b/']);
  const mistyped = { words: ['leichte', 'Sprahce'] };
  const corrected = { corrections: [{ typed: 'Sprahce', meant: 'Sprache' }] };
  expect(urls(together(pages, ranked, mistyped, corrected))).toEqual(['/b/', '/a/']);
});
