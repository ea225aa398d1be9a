import { fold, stem, wordsOf } from '../language/fold.ts';
import { isStopWord } from '../language/stopWords.ts';
import { encodeWordList } from '../language/wordList.ts';

/** More words would not fit the 40 kB that the vocabulary may weigh. */
const mostWords = 9_000;

export type Entry = { readonly surface: string; readonly count: number };

/** Counts the words of the site: what is known to the search, and how the site writes it. */
export class Vocabulary {
  readonly #byStem = new Map<string, Map<string, number>>();
  /** Folded form to „is a noun“, for the compound splitter. */
  readonly forms = new Map<string, boolean>();

  add(text: string): void {
    for (const word of wordsOf(text)) {
      if (word.length < 3 || /\d|\p{Ll}\p{Lu}/u.test(word) || isStopWord(word)) continue;
      const key = stem(word);
      const surfaces = this.#byStem.get(key) ?? new Map<string, number>();
      surfaces.set(word, (surfaces.get(word) ?? 0) + 1);
      this.#byStem.set(key, surfaces);
      const form = fold(word);
      this.forms.set(form, this.forms.get(form) === true || /^\p{Lu}\p{Ll}/u.test(word));
    }
  }

  /** @returns every stem with its most frequent spelling and the sum of all its forms */
  entries(): Map<string, Entry> {
    const result = new Map<string, Entry>();
    for (const [key, surfaces] of this.#byStem) {
      const [surface = key] = [...surfaces].sort((a, b) => b[1] - a[1])[0] ?? [];
      const count = [...surfaces.values()].reduce((sum, times) => sum + times, 0);
      result.set(key, { surface, count });
    }
    return result;
  }

  /** The vocabulary as a file for the browser; a large site keeps its most frequent words. */
  asText(): string {
    const words = [...this.entries().values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, mostWords);
    return encodeWordList(
      words.map(({ surface, count }) => ({
        word: surface,
        rank: Math.min(9, Math.floor(Math.log2(count))),
      })),
    );
  }
}
