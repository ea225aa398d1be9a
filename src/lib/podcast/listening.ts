import { editDistance } from '../editDistance.ts';
import { spokenForm, type Pronunciations } from './spoken/normalise.ts';

/** How a recogniser's text differs from what was said. */
export type Hearing = {
  readonly words: number;
  readonly wordErrors: number;
  readonly characters: number;
  readonly characterErrors: number;
};

const piece =
  'null|eins|eine|ein|zwei|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|zig|' +
  'hundert|tausend|millionen|million|und';
const ending = 'te[nrms]?|ste[nrms]?|erste[nrms]?|dritte[nrms]?';
const figure = new RegExp(`^(?:(?:${piece})+(?:${ending})?|(?:${ending}))$`);
const articles = /^(?:ein|eine|und|te[nrms]?|ste[nrms]?|zig|zigste[nrms]?)$/;

/** Both spellings that the recogniser writes for one sound. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/\bparagraph/g, 'paragraf'],
  [/\bprozent\b/g, 'prozent'],
  [/ß/g, 'ss'],
];

/** Words as they sound: small letters, figures in words, no signs. */
export function heardWords(text: string, pronunciations: Pronunciations = {}): string[] {
  const figures = text.replace(
    /(\d)([A-Z])(?![\p{L}\d])/gu,
    (_, number: string, letter: string) => `${number}${letter.toLowerCase()}`,
  );
  const spoken = spokenForm(figures, pronunciations).text.toLowerCase();
  const plain = spoken.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain === '' ? [] : plain.split(' ');
}

function isFigure(word: string): boolean {
  return figure.test(word) && !articles.test(word);
}

const stems: readonly (readonly [RegExp, string])[] = [
  [/erste[nrms]?$/, 'eins'],
  [/dritte[nrms]?$/, 'drei'],
  [/siebte[nrms]?$/, 'sieben'],
  [/achte[nrms]?$/, 'acht'],
  [/s?te[nrms]?$/, ''],
  [/^ein(?=hundert|tausend)/, ''],
];

/** „hundertsten“ and „einhundert“ count as one: the recogniser writes „100.“ for both. */
function canonical(word: string): string {
  return stems.reduce((stem, [pattern, instead]) => stem.replace(pattern, instead), word);
}

/** Number words in their order, each section letter („81 a“) behind its number. */
export function figuresIn(words: readonly string[]): string[] {
  const counted = words.filter(
    (word, index) =>
      isFigure(word) || (/^[a-z]$/.test(word) && index > 0 && isFigure(words[index - 1] ?? '')),
  );
  return counted.map(canonical);
}

/** What was heard, with „fünfangaben“ parted where „fünf Angaben“ was said. */
function parted(said: readonly string[], heard: readonly string[]): string[] {
  const pairs = new Map(
    said.flatMap((word, index) => {
      const next = said[index + 1];
      return isFigure(word) && next !== undefined ? [[`${word}${next}`, [word, next]]] : [];
    }),
  );
  return heard.flatMap((word) => pairs.get(word) ?? [word]);
}

/** The figures of a text that were not heard, in their order. */
export function missingFigures(said: readonly string[], heard: readonly string[]): string[] {
  const [a, b] = [figuresIn(said), figuresIn(parted(said, heard))];
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const value = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      row[j] = a[i] === b[j] ? value(i + 1, j + 1) + 1 : Math.max(value(i + 1, j), value(i, j + 1));
    }
  }
  const missing: string[] = [];
  for (let i = 0, j = 0; i < a.length;) {
    if (j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j < b.length && value(i, j + 1) > value(i + 1, j)) j += 1;
    else missing.push(a[i++] ?? '');
  }
  return missing;
}

/** Compares what was said with what was heard. */
export function compare(said: string, heard: string, pronunciations: Pronunciations): Hearing {
  const unify = (words: readonly string[]) =>
    sameSound
      .reduce((text, [pattern, one]) => text.replace(pattern, one), words.join(' '))
      .split(' ');
  const saidWords = unify(heardWords(said, pronunciations));
  const heardAs = unify(heardWords(heard, pronunciations));
  const [saidText, heardText] = [saidWords.join(''), heardAs.join('')];
  return {
    words: saidWords.length,
    wordErrors: editDistance(saidWords, heardAs),
    characters: saidText.length,
    characterErrors: editDistance(saidText, heardText),
  };
}
