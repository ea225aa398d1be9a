import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, stem, wordsOf } from '../../src/lib/search/language/fold.ts';
import { normTokens, queryNorms } from '../../src/lib/search/language/norms.ts';
import { isStopWord } from '../../src/lib/search/language/stopWords.ts';
import { curatedGroups, synonymsFor, termGroup } from '../../src/lib/search/language/synonyms.ts';
import { correct, slips } from '../../src/lib/search/language/typos.ts';
import { decodeWordList, encodeWordList, formsOf } from '../../src/lib/search/language/wordList.ts';

describe('folding', () => {
  test('all ways to write a word meet in one form', () => {
    for (const written of [
      'Ausländerbehörde',
      'auslaenderbehoerde',
      'AUSLANDERBEHORDE',
      'Ausla\u0308nderbeho\u0308rde',
    ]) {
      expect(fold(written)).toBe('auslanderbehorde');
    }
    expect(fold('Straße')).toBe(fold('strasse'));
  });

  test('„ue“ that is no umlaut stays', () => {
    expect(fold('Dauer')).toBe('dauer');
    expect(fold('neue Quelle')).toBe('neue quelle');
  });

  test('inflected forms share a stem of at least four letters', () => {
    expect(stem('Geflüchteten')).toBe(stem('Geflüchtete'));
    expect(stem('Aufenthaltsgestattungen')).toBe(stem('Aufenthaltsgestattung'));
    expect(stem('Visen')).toBe('visen');
    expect(stem('81a')).toBe('81a');
  });

  test('words are found in any text', () => {
    expect(wordsOf('§ 81a: „Turbo-Verfahren“ 🙂 <b>')).toEqual(['81a', 'Turbo', 'Verfahren', 'b']);
  });
});

describe('sections of acts', () => {
  test('a text names them with their sign', () => {
    expect(normTokens('nach § 16d Abs. 3 AufenthG und § 24')).toEqual([
      'par16dabs3',
      'par16d',
      'par24',
    ]);
    expect(normTokens('in 24 Wochen')).toEqual([]);
  });

  test('a query may leave the sign out when a letter or the act makes it clear', () => {
    expect(queryNorms('16d abs 3').tokens).toEqual(['par16dabs3']);
    expect(queryNorms('24 aufenthg').tokens).toEqual(['par24']);
    expect(queryNorms('paragraf 16a ausbildung')).toMatchObject({ tokens: ['par16a'] });
    expect(queryNorms('paragraf 16a ausbildung').rest.trim()).toBe('ausbildung');
    expect(queryNorms('in 24 wochen').tokens).toEqual([]);
  });
});

describe('synonyms', () => {
  test('a page that speaks of Azubis is found by „Lehrling“', () => {
    expect(synonymsFor('Azubis aus dem Ausland gewinnen', curatedGroups())).toContain('Lehrling');
  });

  test('a trigger is a whole word or phrase', () => {
    const groups = curatedGroups('Ohne Abschluss > Ungelernte');
    expect(synonymsFor('Können ohne Abschluss zeigen', groups)).toEqual(['Ungelernte']);
    expect(synonymsFor('Abschluss ohne Mühe', groups)).toEqual([]);
  });

  test('a term brings its other names', () => {
    const groups = [termGroup(['Blaue Karte EU'], ['§ 18g', 'Blue Card'])];
    expect(synonymsFor('Die Blaue Karte EU', groups)).toContain('Blue Card');
  });
});

test('question words and auxiliary verbs are stop words, topics are not', () => {
  for (const word of ['Was', 'wie', 'der', 'kann', 'the', 'für'])
    expect(isStopWord(word)).toBe(true);
  for (const word of ['Visum', 'kostet', 'Arbeit']) expect(isStopWord(word)).toBe(false);
});

const words = [
  { word: 'Anerkennung', rank: 6 },
  { word: 'Anerkennungspartnerschaft', rank: 2 },
  { word: 'Aufenthaltstitel', rank: 5 },
  { word: 'Visum', rank: 7 },
  { word: 'Vorübergehender', rank: 0 },
];

describe('the vocabulary in the browser', () => {
  test('is the same after its way through the file', () => {
    const list = decodeWordList(encodeWordList(words));
    expect([...list.values()]).toEqual(words);
    expect(list.get('vorubergehender')?.word).toBe('Vorübergehender');
  });

  test('survives any words', () => {
    const anyWord = fc.stringMatching(/^\p{L}{1,30}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { minLength: 1 }), (list) => {
        const entries = list.map((word) => ({ word, rank: 0 }));
        const decoded = decodeWordList(encodeWordList(entries));
        for (const word of list) expect(decoded.has(fold(word))).toBe(true);
      }),
    );
  });

  test('a page in its place is refused', () => {
    expect(() => decodeWordList('<!doctype html>')).toThrow(RangeError);
  });

  test('nouns may be the head of a compound', () => {
    expect(formsOf(decodeWordList('aVisum')).get('visum')).toBe(true);
    expect(formsOf(decodeWordList('abald')).get('bald')).toBe(false);
  });
});

describe('typing errors', () => {
  const list = decodeWordList(encodeWordList(words));

  test.each([
    ['anerkenung', 'Anerkennung'],
    ['aufenthalstitel', 'Aufenthaltstitel'],
    ['vorrübergehender', 'Vorübergehender'],
    ['visuum', 'Visum'],
    ['visumm', 'Visum'],
  ])('„%s“ was meant as „%s“', (typed, meant) => {
    expect(correct(typed, list)).toBe(meant);
  });

  test('a short word is taken for a common word only', () => {
    const rare = decodeWordList(encodeWordList([{ word: 'Lagen', rank: 0 }]));
    expect(correct('laden', rare)).toBeUndefined();
    expect(correct('visun', list)).toBe('Visum');
  });

  test('a word that sounds the same may differ in more letters', () => {
    const heard = decodeWordList(encodeWordList([{ word: 'Fahrräder', rank: 0 }]));
    expect(correct('Farader', heard)).toBe('Fahrräder');
  });

  test('a short word keeps its first letter, but two may be swapped', () => {
    const partner = decodeWordList(encodeWordList([{ word: 'Partner', rank: 5 }]));
    expect(correct('Gartner', partner)).toBeUndefined();
    expect(correct('aPrtner', partner)).toBe('Partner');
  });

  test('short or far words are left alone', () => {
    for (const word of ['vis', 'raum', 'qxzwvkjq', '']) expect(correct(word, list)).toBeUndefined();
  });

  test('two swapped letters are one slip', () => {
    expect(slips('spurwehcsel', 'spurwechsel', 3)).toBe(1);
    expect(slips('abc', 'xyz', 1)).toBe(2);
  });
});
