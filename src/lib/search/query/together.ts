import { stem, wordsOf } from '../language/fold.ts';
import { isWeakWord } from '../language/stopWords.ts';
import type { Analysis } from './analyse.ts';
import type { Understood } from './concepts.ts';
import type { Fragment } from './engine.ts';
import type { Ranked } from './rank.ts';
import { sentencesOf } from './sentences.ts';
import { formula } from './weights.ts';

/** Number, title, question and the answer in short. */
const headSentences = 5;

/** The short texts by which a page says what it is about. */
function headOf({ meta, content }: Fragment): string[] {
  const aliases = meta['Suchworte']?.split(', ') ?? [];
  return [meta['title'] ?? '', ...aliases, ...sentencesOf(content).slice(0, headSentences)];
}

/** The stems of what the reader means, without words that fit every question. */
function wantedStems(
  { words }: Pick<Analysis, 'words'>,
  { corrections }: Pick<Understood, 'corrections'>,
): ReadonlySet<string> {
  const meant = new Map(corrections.map(({ typed, meant: word }) => [typed, word]));
  return new Set(
    words
      .filter((word) => !isWeakWord(word))
      .map((word) => meant.get(word) ?? word)
      .map(stem),
  );
}

/** The largest share of the wanted words that one of the texts has. */
function share(texts: readonly string[], wanted: ReadonlySet<string>): number {
  const found = texts.map(
    (text) =>
      new Set(
        wordsOf(text)
          .map(stem)
          .filter((word) => wanted.has(word)),
      ).size,
  );
  return Math.max(0, ...found) / wanted.size;
}

/**
 * Puts pages forward that have the words of the query together, in one alias or one sentence of
 * their head: „leichte Sprache“ says more than „leicht“ here and „Sprache“ there.
 *
 * @param fragments the first pages of the list
 * @param ranked the list with the scores
 */
export function together(
  fragments: readonly Fragment[],
  ranked: readonly Ranked[],
  analysis: Pick<Analysis, 'words'>,
  understood: Pick<Understood, 'corrections'>,
): Fragment[] {
  const wanted = wantedStems(analysis, understood);
  if (wanted.size < 2) return [...fragments];
  return fragments
    .map((fragment, at) => {
      const close = 1 + formula.together * share(headOf(fragment), wanted);
      return { fragment, score: (ranked[at]?.score ?? 0) * close };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ fragment }) => fragment);
}
