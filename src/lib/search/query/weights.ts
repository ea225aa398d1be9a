import { searchKinds } from '../kinds.ts';

/** Everything that was tuned, in one place; docs/decisions/0004-search.md says on what evidence. */

/** Weights of the index for words found in metadata; text counts as 1. */
export const ranking = {
  /** High: the index knows parts of compounds, so a longer word is hardly a find. */
  termSimilarity: 8,
  metaWeights: {
    title: 5,
    Suchworte: 4,
    Gleichwort: 1.6,
    Nebenwort: 1,
    Kernteile: 1,
    Teile: 0.5,
    Normen: 4,
    Kürzel: 6,
    Fundstelle: 0.5,
    Thema: 0.5,
    Art: 0,
    Nummer: 0,
  },
};

/** Cards answer, cases illustrate; a term that is just what was typed comes first anyway. */
export const kindWeights: ReadonlyMap<string, number> = new Map(
  searchKinds.map(({ id, weight }) => [id, weight]),
);

/** How much a word counts by how it was found. */
export const wordWeights = {
  typed: 1,
  weak: 0.3,
  joined: 1.2,
  norm: 1.2,
  part: 0.9,
  corrected: 0.9,
  meant: 0.8,
  /** A word that is still being typed. */
  begun: 0.8,
};

export const formula = {
  /** How strongly it counts that a page has all words and not only some. */
  coverage: 0.75,
  /** How much it counts that one sentence of a page's head or one of its aliases has all words. */
  together: 0.25,
  /** Weight of a kind that the query asks for. */
  asked: 1.2,
  /** How much more a rare word counts than a common one. */
  rarity: 0.5,
  /** Pages with less than this share of the best score only mention a word in passing. */
  tail: 0.08,
};
