import { stem, wordsOf } from '../language/fold.ts';
import { isStopWord } from '../language/stopWords.ts';
import type { Understood } from './concepts.ts';
import type { Fragment } from './engine.ts';

function key(text: string): string {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem)
    .join(' ');
}

/** All names under which the glossary knows a term. */
function namesOf({ meta }: Fragment): string[] {
  return [meta['title'], meta['Kürzel'], ...(meta['Suchworte']?.split(', ') ?? [])].filter(
    (name) => name !== undefined,
  );
}

/** A query that rules something out asks for the opposite of what its words name. */
const negations = /(?:^|\s)(?:ohne|kein\p{L}*|nicht|nie|statt|without|no|not)(?:\s|$)/iu;

function asMeant(text: string, { corrections }: Pick<Understood, 'corrections'>): string {
  return corrections.reduce((query, { typed, meant }) => query.replace(typed, meant), text);
}

/**
 * Puts the glossary term first whose name is just what the reader typed: then its definition is the
 * answer.
 */
export function answeringTerm(
  fragments: readonly Fragment[],
  text: string,
  understood: Pick<Understood, 'corrections'>,
): { first: Fragment[]; answered: boolean } {
  const wanted = negations.test(text) ? '' : key(asMeant(text, understood));
  const exactly = fragments.findIndex(
    (fragment) =>
      fragment.meta['Art'] === 'Begriff' &&
      wanted !== '' &&
      namesOf(fragment).some((name) => key(name) === wanted),
  );
  const term = fragments[exactly];
  if (!term) return { first: [...fragments], answered: false };
  return { first: [term, ...fragments.filter((other) => other !== term)], answered: true };
}
