import { searchKinds } from '../kinds.ts';

/** Everything that was tuned, in one place; docs/decisions/0004-search.md says on what evidence. */

/** Weights of the index for words found in metadata; text counts as 1. */
export const ranking = {
  metaWeights: {
    title: 5,
    Suchworte: 4,
    Gleichwort: 1.2,
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
  coverage: 1,
  /** How much more a rare word counts than a common one. */
  rarity: 0.5,
  /** Pages with less than this share of the best score only mention a word in passing. */
  tail: 0.08,
};
