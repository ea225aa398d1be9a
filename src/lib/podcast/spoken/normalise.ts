import { readMoney, readNumbers, readPhones } from './amounts.ts';
import { readDates, readTimes } from './dates.ts';
import { readNorms } from './norms.ts';
import { cardinal } from './numerals.ts';
import { abbreviations, spell } from './words.ts';

/** Spelling in the script → how it sounds, from podcast/aussprache.yaml. */
export type Pronunciations = Readonly<Record<string, string>>;

export type Spoken = {
  readonly text: string;
  /** What could not be read, as written; empty when all is well. */
  readonly unread: readonly string[];
};

function lookUp(text: string, pronunciations: Pronunciations): string {
  return text.replace(/[\p{L}\d]+/gu, (word) => pronunciations[word] ?? word);
}

/** „make-it-in-germany.com“ is „make it in germany Punkt com“. */
function readAddresses(text: string): string {
  return text.replace(/\b((?:[a-z0-9-]+\.)+(?:de|com|eu|org|info))\b(?:\/[\w/-]*)?/g, (address) =>
    address
      .replaceAll('-', ' ')
      .replace(/[./]/g, (sign) => (sign === '.' ? ' Punkt ' : ' Schrägstrich ')),
  );
}

/** Levels and short names such as „A2“, „B1“, „F3“, „1x1“. */
function readLabels(text: string): string {
  return text
    .replace(/\b1x1\b/g, 'Einmaleins')
    .replace(
      /(?<![\p{L}\d])(\p{Lu})(\d{1,2})(?![\p{L}\d])/gu,
      (_, letter: string, number: string) => `${letter} ${cardinal(Number(number))}`,
    );
}

/** Capitals only, two to five of them, are read letter by letter; „IT-Beruf“ keeps its second half. */
function readCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/gu, spell);
}

/** Signs that guide the eye become pauses or nothing. */
function readSigns(text: string): string {
  return text
    .replace(/[„“”‚‘«»"]/g, '')
    .replace(/ [–—] /g, ', ')
    .replace(/ ?\(/g, ', ')
    .replace(/\)(?=[.,;:!?])/g, '')
    .replace(/\)/g, ',')
    .replace(/ & /g, ' und ')
    .replace(/…/g, '.')
    .replace(/ +/g, ' ')
    .trim();
}

const steps: readonly ((text: string) => string)[] = [
  (text) => abbreviations.reduce((read, [pattern, full]) => read.replace(pattern, full), text),
  readAddresses,
  readTimes,
  readDates,
  readNorms,
  readMoney,
  readPhones,
  readLabels,
  readNumbers,
  readCapitals,
  readSigns,
];

/**
 * A displayed sentence as the voice must say it: law, money, dates, shares, short words, numbers.
 *
 * @param text the sentence with law values put in; no-break spaces count as spaces
 */
export function spokenForm(text: string, pronunciations: Pronunciations = {}): Spoken {
  const plain = lookUp(text.replace(/[\s\u00a0\u202f]+/g, ' ').normalize('NFC'), pronunciations);
  const read = steps.reduce((current, step) => step(current), plain);
  const unread = read.match(/[\p{L}-]*\d[\p{L}\d.,:/-]*|[#*_^~|<>{}[\]=+/\\%€§]+/gu) ?? [];
  return { text: read, unread };
}
