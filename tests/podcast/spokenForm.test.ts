// How displayed text is read aloud. Every expectation was written by hand, none by the program.
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/lib/podcast/sentences.ts';
import { cardinal, ordinal, yearWords } from '../../src/lib/podcast/spoken/numerals.ts';
import { spokenForm } from '../../src/lib/podcast/spoken/normalise.ts';

const read = (text: string) => {
  const { text: spoken, unread } = spokenForm(text, { BeschV: 'Beschäftigungsverordnung' });
  expect(unread).toEqual([]);
  return spoken;
};

describe('numbers in words', () => {
  test.each([
    [0, 'null'],
    [1, 'eins'],
    [12, 'zwölf'],
    [16, 'sechzehn'],
    [17, 'siebzehn'],
    [21, 'einundzwanzig'],
    [30, 'dreißig'],
    [77, 'siebenundsiebzig'],
    [100, 'einhundert'],
    [101, 'einhundert eins'],
    [411, 'vierhundert elf'],
    [1000, 'eintausend'],
    [1386, 'eintausend dreihundert sechsundachtzig'],
    [50_700, 'fünfzigtausend siebenhundert'],
    [45_934, 'fünfundvierzigtausend neunhundert vierunddreißig'],
    [500_000, 'fünfhunderttausend'],
    [111_000, 'einhundert elf tausend'],
    [1_000_000, 'eine Million'],
    [2_500_000, 'zwei Millionen fünfhunderttausend'],
  ])('%i is %s', (value, words) => {
    expect(cardinal(value)).toBe(words);
  });

  test.each([
    [1999, 'neunzehnhundert neunundneunzig'],
    [2000, 'zweitausend'],
    [2026, 'zweitausend sechsundzwanzig'],
  ])('the year %i is %s', (year, words) => {
    expect(yearWords(year)).toBe(words);
  });

  test.each([
    [1, 'ersten'],
    [3, 'dritten'],
    [7, 'siebten'],
    [8, 'achten'],
    [19, 'neunzehnten'],
    [20, 'zwanzigsten'],
    [31, 'einunddreißigsten'],
  ])('the ordinal of %i is %s', (value, words) => {
    expect(ordinal(value, 'en')).toBe(words);
  });
});

describe('law', () => {
  test.each([
    ['§\u00a081a', 'Paragraf einundachtzig a'],
    ['§ 16d Abs. 3 Satz 2 Nr. 4', 'Paragraf sechzehn d, Absatz drei Satz zwei Nummer vier'],
    ['§§ 18a und 18b', 'Paragrafen achtzehn a und achtzehn b'],
    ['§ 36 Abs.\u00a02 BeschV', 'Paragraf sechsunddreißig Absatz zwei Beschäftigungsverordnung'],
    ['§ 60c, § 60d', 'Paragraf sechzig c, Paragraf sechzig d'],
    ['§ 576 gilt', 'Paragraf fünfhundert sechsundsiebzig gilt'],
    ['Absatz 1 und Nummer 15', 'Absatz eins und Nummer fünfzehn'],
  ])('%s', (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });
});

describe('money and shares', () => {
  test.each([
    ['411\u00a0€', 'vierhundert elf Euro'],
    ['411 Euro', 'vierhundert elf Euro'],
    ['1 €', 'ein Euro'],
    ['37,50 €', 'siebenunddreißig Euro fünfzig'],
    ['45.934,20 €', 'fünfundvierzigtausend neunhundert vierunddreißig Euro zwanzig'],
    ['bis zu 500.000 €', 'bis zu fünfhunderttausend Euro'],
    ['50 %', 'fünfzig Prozent'],
    ['45,3 Prozent', 'fünfundvierzig Komma drei Prozent'],
    ['13,04 %', 'dreizehn Komma null vier Prozent'],
    ['411 + 75', undefined],
  ])('%s', (written, spoken) => {
    if (spoken === undefined) expect(spokenForm(written).unread).toEqual(['+']);
    else expect(read(written)).toBe(spoken);
  });
});

describe('days, times, spans', () => {
  test.each([
    ['am 19.\u00a0August\u00a02026', 'am neunzehnten August zweitausend sechsundzwanzig'],
    ['der 1. Januar 2027', 'der erste Januar zweitausend siebenundzwanzig'],
    ['bis zum 3. März', 'bis zum dritten März'],
    ['ab 4.3.2027', 'ab vierten März zweitausend siebenundzwanzig'],
    ['1. März 2024', 'erster März zweitausend vierundzwanzig'],
    ['im 2. Schritt', 'im zweiten Schritt'],
    ['seit 2024', 'seit zweitausend vierundzwanzig'],
    ['um 9:30 Uhr', 'um neun Uhr dreißig'],
    ['um 8:00 Uhr', 'um acht Uhr'],
    ['3 Wochen', 'drei Wochen'],
    ['4–6 Monate', 'vier bis sechs Monate'],
    ['1 Monat', 'ein Monat'],
    ['nach 1 Woche', 'nach einer Woche'],
    ['für 1 Monat', 'für einen Monat'],
    ['24 Monate', 'vierundzwanzig Monate'],
  ])('%s', (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });
});

describe('words and signs', () => {
  test.each([
    ['z. B. so', 'zum Beispiel so'],
    ['z.\u00a0B. so', 'zum Beispiel so'],
    ['d. h. morgen', 'das heißt morgen'],
    ['Ausländerbehörde bzw. Zentralstelle', 'Ausländerbehörde beziehungsweise Zentralstelle'],
    ['Das kleine 1x1', 'Das kleine Einmaleins'],
    ['Niveau B1 oder A2', 'Niveau B eins oder A zwei'],
    ['Die IHK sagt', 'Die I Ha Ka sagt'],
    ['„Vorabzustimmung“ steht da', 'Vorabzustimmung steht da'],
    ['Sie zahlt – vorher', 'Sie zahlt, vorher'],
    ['make-it-in-germany.com', 'make it in germany Punkt com'],
    ['Telefon 030 1815 1111', 'Telefon null drei null, eins acht eins fünf, eins eins eins eins'],
    ['Folge 3, Karte 19', 'Folge drei, Karte neunzehn'],
    ['Nummer 1', 'Nummer eins'],
  ])('%s', (written, spoken) => {
    expect(read(written)).toBe(spoken);
  });
});

describe('what it cannot read is named, never guessed', () => {
  test.each([
    ['1 Schraubenschlüssel fehlt', ['1']],
    ['24/7 erreichbar', ['/']],
    ['Version 3.1.4', ['3.1.4']],
    ['siehe #12', ['#']],
  ])('%s', (written, expected) => {
    expect(spokenForm(written).unread).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Ja. Nein.', ['Ja.', 'Nein.']],
    ['Nach § 81a. Es kostet.', ['Nach § 81a.', 'Es kostet.']],
    ['Das gilt i. d. R. auch hier. Gut.', ['Das gilt i. d. R. auch hier.', 'Gut.']],
    [
      'Nach § 81a Abs. 3 gilt das. Und z. B. hier.',
      ['Nach § 81a Abs. 3 gilt das.', 'Und z. B. hier.'],
    ],
    ['Seit dem 19. August 2026 gilt es. Gut.', ['Seit dem 19. August 2026 gilt es.', 'Gut.']],
    ['Es kostet 411. Mehr nicht.', ['Es kostet 411.', 'Mehr nicht.']],
    ['Er sagt: „Komm mit.“ Sie geht.', ['Er sagt: „Komm mit.“', 'Sie geht.']],
    ['Im 2. Schritt prüft sie. Ende?', ['Im 2. Schritt prüft sie.', 'Ende?']],
    ['Wirklich? Ja!', ['Wirklich?', 'Ja!']],
  ])('%s', (paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences);
  });
});
