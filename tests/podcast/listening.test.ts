// How a recogniser's text is compared with the script.
import { describe, expect, test } from 'vitest';
import { compare, heardWords, missingFigures } from '../../src/lib/podcast/listening.ts';

const missed = (said: string, heard: string) => missingFigures(heardWords(said), heardWords(heard));

describe('a figure counts as heard', () => {
  test.each([
    ['Es kostet 411 €.', 'Es kostet 411 Euro.'],
    ['Es kostet 411 €.', 'es kostet vierhundert elf Euro'],
    ['Nach § 81a Abs. 3.', 'Nach Paragraph 81A Absatz 3.'],
    ['Nach § 16d.', 'nach Paragraf 16 d'],
    ['3 Wochen, dann 50 Prozent.', 'Drei Wochen, dann 50%.'],
    ['Am 19. August 2026.', 'am 19. August 2026'],
    ['Die fünf Angaben.', 'Die Fünfangaben.'],
    ['Am hundertsten Tag.', 'Am 100. Tag.'],
    ['Der erste, der siebte.', 'Der erste, der siebte.'],
    ['Nach hundert Tagen.', 'nach 100 Tagen'],
    ['45.934,20 €', '45.934,20 Euro'],
    ['Eine Frage und eine Antwort.', 'Keine Frage, keine Antwort.'],
  ])('„%s“ as „%s“', (said, heard) => {
    expect(missed(said, heard)).toEqual([]);
  });
});

describe('a figure that was misheard is named', () => {
  test.each([
    ['Es kostet 411 €.', 'Es kostet 410 Euro.', ['elf']],
    ['Es kostet 411 €.', 'Es kostet 400 Euro.', ['elf']],
    ['Nach § 81a.', 'Nach Paragraph 81.', ['a']],
    ['Nach § 18g.', 'Nach Paragraph 80 G.', ['achtzehn']],
    ['3 Wochen und 3 Wochen.', 'Drei Wochen und Wochen.', ['drei']],
  ])('„%s“ as „%s“', (said, heard, words) => {
    expect(missed(said, heard)).toEqual(words);
  });
});

test('word and character errors are counted after both texts were brought to one form', () => {
  const { words, wordErrors, characterErrors } = compare(
    'Die Gebühr beträgt 411 €.',
    'die Gebühr beträgt 411 Euro',
    {},
  );
  expect({ words, wordErrors, characterErrors }).toEqual({
    words: 6,
    wordErrors: 0,
    characterErrors: 0,
  });
  expect(compare('Rufen Sie an.', 'Rufen Sie ihn an.', {}).wordErrors).toBe(1);
});
