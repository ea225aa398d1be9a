import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { Vocabulary } from '../../src/lib/search/indexing/vocabulary.ts';
import { halves, splitCompound } from '../../src/lib/search/language/compounds.ts';
import { stem } from '../../src/lib/search/language/fold.ts';

const vocabulary = new Vocabulary();
for (const { text } of readContentFiles('.'))
  vocabulary.add(text.replace(/<[^>]+>|\{[^}]+\}/g, ' '));

const judged = readFileSync('tests/search/compounds.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' '))
  .map(([word = '', ...parts]) => ({ word, parts: parts[0] === '-' ? [] : parts }));

const same = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.length === wanted.length &&
  found.every((part, at) => stem(part) === stem(wanted[at] ?? ''));

describe('the splitter over the vocabulary of the site', () => {
  const results = judged.map(({ word, parts }) => ({
    word,
    parts,
    found: splitCompound(word, vocabulary.forms),
  }));
  const split = results.filter(({ found }) => found.length > 0);
  const right = split.filter(({ found, parts }) => same(found, parts));
  const compounds = results.filter(({ parts }) => parts.length > 0);

  test('is judged on at least 150 words', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
  });

  test('is right in at least 95 of 100 splits', () => {
    const wrong = split
      .filter((result) => !right.includes(result))
      .map(({ word, found }) => `${word}: ${found.join('+')}`);
    expect(right.length / split.length, wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  test('splits at least 90 of 100 compounds correctly', () => {
    const missed = compounds.filter((result) => !right.includes(result)).map(({ word }) => word);
    expect(right.length / compounds.length, missed.join(', ')).toBeGreaterThanOrEqual(0.9);
  });
});

test('only known words can be parts', () => {
  const known = new Map([
    ['visum', true],
    ['termin', true],
    ['bald', false],
  ]);
  expect(splitCompound('Visumtermin', known)).toEqual(['visum', 'termin']);
  expect(splitCompound('Visumbald', known)).toEqual([]);
  expect(splitCompound('Visumxyz', known)).toEqual([]);
});

test('odd input is no compound', () => {
  for (const odd of ['', '§ 81a', '🙂', 'a'.repeat(500), 'visum-termin', 'ع']) {
    expect(splitCompound(odd, new Map())).toEqual([]);
  }
});

test('the halves of a compound are its longest known words', () => {
  const known = new Vocabulary();
  known.add('Arbeit Schutz Arbeitsschutz Belehrung Kurs Deutschkurs Förderung');
  expect(halves('Arbeitsschutzbelehrung', known.forms)).toEqual(['arbeitsschutz', 'belehrung']);
  expect(halves('Deutschkursförderung', known.forms)).toEqual(['deutschkurs', 'forderung']);
  expect(halves('Belehrung', known.forms)).toEqual([]);
});
