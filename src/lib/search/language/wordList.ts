import { fold, stem } from './fold.ts';

/** Name of the list beside the index; the browser fetches it only for unknown words. */
export const wordListFile = 'wortschatz.txt';

/** A word as the site writes it, with how common it is: 0 for once or twice, up to 9. */
export type ListedWord = { readonly word: string; readonly rank: number };

/** The vocabulary in the browser: folded form to the word as the site writes it. */
export type WordList = ReadonlyMap<string, ListedWord>;

const sharedLetters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The vocabulary as text: sorted, each word as the number of letters it shares with the word
 * before (a letter), the rest of the word, and its rank (a digit) when it is not 0.
 */
export function encodeWordList(words: readonly ListedWord[]): string {
  let before = '';
  return [...words]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, rank }) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${sharedLetters[shared] ?? 'a'}${word.slice(shared)}${rank > 0 ? String(rank) : ''}`;
    })
    .join('\n');
}

/** @throws when the text is no such list, e.g. a page that says „not found“ */
export function decodeWordList(text: string): WordList {
  const list = new Map<string, ListedWord>();
  let before = '';
  for (const line of text.split('\n')) {
    const [, letter = '', rest = '', rank = ''] = /^([a-z])(\D*)(\d?)$/.exec(line) ?? [];
    if (!letter) throw new RangeError('Kein Wortschatz der Suche.');
    const word = before.slice(0, sharedLetters.indexOf(letter)) + rest;
    before = word;
    list.set(fold(word), { word, rank: Number(rank) });
  }
  return list;
}

/** The word forms of a list, for the compound splitter; stems stand in for forms not listed. */
export function formsOf(list: WordList): Map<string, boolean> {
  const forms = new Map<string, boolean>();
  for (const [form, { word }] of list) {
    const noun = /^\p{Lu}/u.test(word);
    forms.set(form, noun);
    const short = stem(word);
    if (!forms.has(short)) forms.set(short, noun);
  }
  return forms;
}
