import { stem, wordsOf } from '../language/fold.ts';
import { queryNorms } from '../language/norms.ts';
import { isStopWord } from '../language/stopWords.ts';
import { framesIn, isProcedural, type Intent } from './frames.ts';

/** Longer queries are cut: nobody means five hundred letters. */
export const longestQuery = 200;
const mostWords = 12;

export type Analysis = {
  /** Words worth searching for, in order. */
  readonly words: readonly string[];
  /** Words that a turn of phrase stands for. */
  readonly meant: readonly string[];
  /** Sections of acts, as words of the index. */
  readonly norms: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  /** Kinds of page that the query asks for: „Podcast“, „Vorlage“. */
  readonly kinds: ReadonlySet<string>;
  /** True when the question is about a hire from abroad as a whole, not about one part of it. */
  readonly procedural: boolean;
};

function telling(words: readonly string[], said: ReadonlySet<string>): string[] {
  return words.filter(
    (word) => !isStopWord(word) && !said.has(stem(word)) && (word.length > 1 || /\d/.test(word)),
  );
}

/** Takes a query apart. A query of nothing but stop words has no words. */
export function analyse(query: string): Analysis {
  const { tokens, rest } = queryNorms(query.normalize('NFC').slice(0, longestQuery));
  const { words: meant, intents, kinds, said } = framesIn(rest);
  const words = [...new Set(telling(wordsOf(rest), said))].slice(0, mostWords);
  return { words, meant, norms: tokens, intents, kinds, procedural: isProcedural(words) };
}
