import { describe, expect, it } from 'vitest';
import {
  countSyllables,
  deviations,
  measure,
  sentencesOf,
  wordsOf,
} from '../../src/lib/readability.ts';

describe('syllables', () => {
  // Counted by hand after the rules of the Duden.
  const counted: Record<number, string> = {
    1: 'Lohn Frist Ziel Dienst Staat Team Recht leer',
    2: 'Titel Abend neue Steuer Bauer Staaten zuerst Quellen Karte',
    3: 'Behörde Ideen Indien Linie Studium Medien Serbien Museum beenden geeignet Patient',
    4: 'Familie finanziell Ukraine Religion Kriterien Albanien aktuelle beurteilen Spedition',
    5: 'Qualifizierung Aufenthaltstitel Indonesien individuell Integration Europäischen Mediation',
    6: 'Qualifikation Aufnahmeeinrichtung Staatsangehörige Koordination Kooperation',
  };
  const cases = Object.entries(counted).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  );

  it.each(cases)('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('spells out short names and takes a number for one word of one syllable', () => {
    expect(countSyllables('IHK')).toBe(3);
    expect(countSyllables('411')).toBe(1);
  });
});

describe('sentences', () => {
  it('end at a point, a question mark or an exclamation mark', () => {
    expect(sentencesOf('Prüfen Sie den Pass. Gilt er noch? „Ja.“ Dann los!')).toHaveLength(4);
  });

  it('do not end at abbreviations and dates', () => {
    expect(
      sentencesOf('Das steht in Abs. 3 und, z. B. Für Azubis, in Nr. 4. Es gilt ab 1. Januar.'),
    ).toHaveLength(2);
  });

  it('have words without signs, and both halves of a compound', () => {
    expect(wordsOf('Job-BSK: 13,90 € („Lohn“)')).toEqual(['Job', 'BSK', '13,90', 'Lohn']);
  });
});

describe('the measures', () => {
  it('follow their formulas', () => {
    // 8 words in 2 sentences: one of three syllables, one of more than six letters, six of one.
    const { vienna, amstad, wordsPerSentence } = measure([
      'Die Behörde prüft den Antrag. Das ist gut.',
    ]);
    expect(wordsPerSentence).toBe(4);
    expect(vienna).toBeCloseTo(0.1935 * 12.5 + 0.1672 * 4 + 0.1297 * 12.5 - 0.0327 * 75 - 0.875);
    expect(amstad).toBeCloseTo(180 - 4 - 58.5 * (11 / 8));
  });

  it('call long words in long sentences harder', () => {
    const easy = measure(['Sie rufen an. Sie fragen nach dem Pass.']);
    const hard = measure([
      'Die Ausländerbehörde berücksichtigt aufenthaltsrechtliche Voraussetzungen beschäftigungsbezogener Zustimmungserfordernisse.',
    ]);
    expect(hard.vienna).toBeGreaterThan(easy.vienna);
    expect(hard.amstad).toBeLessThan(easy.amstad);
  });

  it('need a text', () => {
    expect(() => measure(['–'])).toThrow(RangeError);
  });
});

describe('deviations', () => {
  it('tell how far a value lies from the mean', () => {
    expect(deviations([1, 1, 1, 5]).map((value) => value.toFixed(2))).toEqual([
      '-0.58',
      '-0.58',
      '-0.58',
      '1.73',
    ]);
    expect(deviations([2, 2])).toEqual([0, 0]);
  });
});
