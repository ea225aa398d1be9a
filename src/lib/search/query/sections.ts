import { formatSeconds } from '../../duration.ts';
import { stem, wordsOf } from '../language/fold.ts';
import type { Fragment } from './engine.ts';

/** A part of a page that answers, with its own address. */
export type Section = { readonly heading: string; readonly url: string };

const most = 3;

/** In a transcript each turn of a voice has an anchor named after its second. */
const moment = /^t-(\d+)$/;

type Part = { readonly from: number; readonly to: number | undefined };

/** The turn inside a chapter of an episode that says most of the wanted words; none on other pages. */
function momentIn(
  { anchors = [] }: Fragment,
  text: readonly string[],
  { from, to = Infinity }: Part,
  wanted: ReadonlySet<string>,
): { id: string; second: number } | undefined {
  const turns = anchors
    .filter(({ id, location }) => moment.test(id) && location >= from && location < to)
    .sort((a, b) => a.location - b.location);
  let best = { id: '', second: 0, found: 0 };
  turns.forEach(({ id, location }, index) => {
    const words = wordsOf(text.slice(location, turns[index + 1]?.location ?? to).join(' '));
    const found = new Set(words.map(stem).filter((word) => wanted.has(word))).size;
    if (found > best.found) best = { id, second: Number(moment.exec(id)?.[1]), found };
  });
  return best.found > 0 ? best : undefined;
}

/**
 * The parts of a page under a heading of their own that speak most of the wanted words.
 *
 * @param words the words that were searched for
 */
export function sectionsOf(fragment: Fragment, words: readonly string[]): Section[] {
  const { url, content, anchors = [] } = fragment;
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
    const worth = found + (inHeading ? 1 : 0);
    const turn = momentIn(fragment, text, { from: location, to: heads[at + 1]?.location }, wanted);
    const title = turn ? `${heading.trim()}, ${formatSeconds(turn.second)}` : heading.trim();
    return { heading: title, url: `${url}#${turn?.id ?? id}`, worth, at };
  });
  const best = Math.max(0, ...rated.map(({ worth }) => worth));
  return rated
    .filter(({ worth }) => worth > 0 && worth >= best - 1)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ heading, url: address }) => ({ heading, url: address }));
}
