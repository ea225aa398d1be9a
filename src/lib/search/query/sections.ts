import { stem, wordsOf } from '../language/fold.ts';
import type { Fragment } from './engine.ts';

/** A part of a page that answers, with its own address. */
export type Section = { readonly heading: string; readonly url: string };

const most = 3;

/**
 * The parts of a page under a heading of their own that speak most of the wanted words.
 *
 * @param words the words that were searched for
 */
export function sectionsOf(
  { url, content, anchors = [] }: Fragment,
  words: readonly string[],
): Section[] {
  const wanted = new Set(words.flatMap(wordsOf).map(stem));
  const text = content.split(/\s+/);
  const heads = anchors
    .filter(({ element, text: heading }) => /^h[2-4]$/i.test(element) && heading?.trim())
    .sort((a, b) => a.location - b.location);
  const rated = heads.map(({ id, text: heading = '', location }, at) => {
    const body = text.slice(location, heads[at + 1]?.location);
    const stems = new Set(wordsOf(body.join(' ')).map(stem));
    const inHeading = wordsOf(heading).some((word) => wanted.has(stem(word)));
    const found = [...wanted].filter((word) => stems.has(word)).length;
    return { heading: heading.trim(), url: `${url}#${id}`, worth: found + (inHeading ? 1 : 0), at };
  });
  const best = Math.max(0, ...rated.map(({ worth }) => worth));
  return rated
    .filter(({ worth }) => worth > 0 && worth >= best - 1)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ heading, url: address }) => ({ heading, url: address }));
}
