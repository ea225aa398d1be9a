import { halves, splitCompound, type KnownForms } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { isWeakWord } from '../language/stopWords.ts';
import { correct } from '../language/typos.ts';
import type { WordList } from '../language/wordList.ts';
import type { Analysis } from './analyse.ts';
import type { Engine } from './engine.ts';
import { wordWeights } from './weights.ts';

/** One thing that the reader asked for, with the pages that speak of it. */
export type Concept = {
  readonly word: string;
  readonly weight: number;
  readonly scores: ReadonlyMap<string, number>;
};

export type Correction = { readonly typed: string; readonly meant: string };

export type Understood = {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
  /** Words that nothing on the site answers. */
  readonly unknown: readonly string[];
};

/** Vocabulary for words that the index does not have; fetched only then. */
export type Words = { readonly list: WordList; readonly forms: KnownForms };
export type LoadWords = () => Promise<Words | undefined>;

/**
 * Scores of the pages that have the word itself. Longer words that begin with it do not count: the
 * index knows the parts of compounds, and „beten“ must not find „Betrieb“.
 */
async function scoresOf(
  engine: Engine,
  word: string,
): Promise<ReadonlyMap<string, number> | undefined> {
  const exact = new Set((await engine.search(`"${word}"`)).results.map(({ id }) => id));
  if (exact.size === 0) return undefined;
  const { results } = await engine.search(word);
  return new Map(results.filter(({ id }) => exact.has(id)).map(({ id, score }) => [id, score]));
}

/** The word as a concept, when the index has it; a wrong prefix is no find. */
async function known(engine: Engine, word: string, weight: number): Promise<Concept[]> {
  const scores = await scoresOf(engine, word);
  return scores ? [{ word, weight, scores }] : [];
}

async function allKnown(
  engine: Engine,
  words: readonly string[],
  weight: number,
): Promise<Concept[]> {
  return (await Promise.all(words.map((word) => known(engine, word, weight)))).flat();
}

/** A word that is still being typed: every word of the site that begins with it. */
async function begun(engine: Engine, word: string, { list }: Words): Promise<Concept[]> {
  const start = fold(word);
  if (start.length < 3 || ![...list.keys()].some((form) => form.startsWith(start))) return [];
  const { results } = await engine.search(word);
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  return [{ word, weight: wordWeights.begun, scores }];
}

type Reading = { readonly concepts: Concept[]; readonly meant?: string };

/** Reads a word that the index does not have: begun, compounded, or mistyped. */
async function read(engine: Engine, word: string, words: Words): Promise<Reading> {
  const prefix = await begun(engine, word, words);
  if (prefix.length > 0) return { concepts: prefix };
  const two = await allKnown(engine, halves(word, words.forms), wordWeights.part);
  const parts =
    two.length === 2
      ? two
      : await allKnown(engine, splitCompound(word, words.forms), wordWeights.part);
  if (parts.length > 0) return { concepts: parts };
  const meant = correct(word, words.list);
  if (meant === undefined) return { concepts: [] };
  return { concepts: await known(engine, meant, wordWeights.corrected), meant };
}

/** Two neighbours that the site writes as one word: „aufenthalts titel“. */
async function joined(engine: Engine, words: readonly string[], at: number): Promise<Concept[]> {
  const next = words[at + 1];
  return next === undefined ? [] : known(engine, `${words[at] ?? ''}${next}`, wordWeights.joined);
}

async function typedWords(engine: Engine, words: readonly string[]) {
  const concepts: Concept[] = [];
  const unknown: string[] = [];
  /** The word before was the first half of a pair. */
  let half = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const pair = await joined(engine, words, at);
    const weight = isWeakWord(word) ? wordWeights.weak : wordWeights.typed;
    const found = await known(engine, word, weight);
    concepts.push(...pair, ...found);
    if (pair.length === 0 && !half && found.length === 0) unknown.push(word);
    half = pair.length > 0;
  }
  return { concepts, unknown };
}

/** Finds out what each word of a query means to the index. */
export async function understand(
  engine: Engine,
  analysis: Analysis,
  loadWords: LoadWords,
): Promise<Understood> {
  const norms = await Promise.all(
    analysis.norms.map((norm) => known(engine, norm, wordWeights.norm)),
  );
  const meant = await allKnown(engine, analysis.meant, wordWeights.meant);
  const typed = await typedWords(engine, analysis.words);
  const concepts = [...norms.flat(), ...typed.concepts, ...meant];
  const words = typed.unknown.length > 0 ? await loadWords() : undefined;
  if (!words) return { concepts, corrections: [], unknown: typed.unknown };
  const readings = await Promise.all(typed.unknown.map((word) => read(engine, word, words)));
  return {
    concepts: [...concepts, ...readings.flatMap((reading) => reading.concepts)],
    corrections: readings.flatMap(({ meant: word }, at) =>
      word === undefined ? [] : [{ typed: typed.unknown[at] ?? '', meant: word }],
    ),
    unknown: typed.unknown.filter((_, at) => readings[at]?.concepts.length === 0),
  };
}
