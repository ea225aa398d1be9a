import { expect, test } from 'vitest';
import { analyse } from '../../src/lib/search/query/analyse.ts';

test('a question is searched by its telling words', () => {
  expect(analyse('Was bringt uns das beschleunigte Verfahren?').words).toEqual([
    'bringt',
    'beschleunigte',
    'Verfahren',
  ]);
});

test('sections of acts become words of the index', () => {
  expect(analyse('was steht in § 81a').norms).toEqual(['par81a']);
});

test('„wie lange“ and „was kostet“ are understood as such', () => {
  expect([...analyse('Wie lange dauert das Visum?').intents]).toEqual(['duration']);
  expect([...analyse('was kostet das beschleunigte verfahren').intents]).toEqual(['cost']);
  expect([...analyse('Visum verlängern').intents]).toEqual([]);
});

test('only a question about the hire as a whole is procedural', () => {
  expect(analyse('was kostet das beschleunigte verfahren').procedural).toBe(true);
  expect(analyse('was kostet ein Deutschkurs').procedural).toBe(false);
});

test('a turn of phrase stands for words of the site', () => {
  expect(analyse('wen ruf ich da an').meant).toContain('Ansprechpartner');
});

test('a query of stop words only has no words', () => {
  expect(analyse('was ist das').words).toEqual([]);
});

test('markup, emoji and signs never reach the engine', () => {
  expect(analyse('<b>Visum</b> 🙂 (?*+').words).toEqual(['Visum']);
  expect(analyse('🙂').words).toEqual([]);
  expect(analyse('.*+?^${}()|[]\\').words).toEqual([]);
});

test('letters from right to left are letters', () => {
  expect(analyse('تأشيرة Visum').words).toEqual(['تأشيرة', 'Visum']);
});

test('five hundred letters are cut', () => {
  expect(analyse('visum '.repeat(90)).words[0]).toBe('visum');
  expect(analyse('x'.repeat(500)).words[0]?.length).toBe(200);
});

test('a query may ask for one kind of page', () => {
  const { kinds, words, meant } = analyse('Anerkennung zum Anhören');
  expect([...kinds]).toEqual(['Folge']);
  expect(words).toEqual(['Anerkennung']);
  expect(meant).toContain('Podcast');
  expect([...analyse('Fristen Vorlage').kinds]).toEqual(['Vorlage']);
  expect([...analyse('Folgen eines Verstoßes').kinds]).toEqual([]);
});
