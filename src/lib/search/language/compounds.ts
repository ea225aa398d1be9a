import { fold } from './fold.ts';
import { commonParts, neverParts, shortParts, wholeWords } from './compoundLists.ts';

/** Folded word forms of the site; `true` for a noun, which may be the head of a compound. */
export type KnownForms = ReadonlyMap<string, boolean>;

const links = ['es', 's', 'ns', 'en', 'n', 'e', ''];
const cutInCompounds = ['e', 'n', 'en', 'ung'];
const inflections = ['s', 'es', 'n', 'en', 'e', 'er', 'ern'];
const shortest = 4;
const shortestWord = 7;
const mostParts = 5;

function allowed(text: string): boolean {
  return (text.length >= shortest || shortParts.has(text)) && !neverParts.has(text);
}

/** Where „Sprach-“ stands in a compound, the site has „Sprache“; „Erklär-“ comes from „erklären“. */
function isModifier(text: string, known: KnownForms): boolean {
  if (!allowed(text)) return false;
  return (
    known.has(text) || commonParts.has(text) || cutInCompounds.some((end) => known.has(text + end))
  );
}

function isHead(text: string, known: KnownForms): boolean {
  if (!allowed(text)) return false;
  if (known.get(text) === true || commonParts.has(text)) return true;
  return inflections.some(
    (end) =>
      known.get(text + end) === true ||
      (text.endsWith(end) &&
        allowed(text.slice(0, -end.length)) &&
        known.get(text.slice(0, -end.length)) === true),
  );
}

/** The part in front of a seam without its linking element. */
function modifier(text: string, known: KnownForms): string | undefined {
  for (const link of links) {
    if (!text.endsWith(link)) continue;
    const bare = text.slice(0, text.length - link.length);
    if (isModifier(bare, known)) return bare;
  }
  return undefined;
}

/** The fewest known parts that make up the text; its last part is the head. */
function fewest(text: string, known: KnownForms, left: number): string[] | undefined {
  if (left < 1) return undefined;
  let best: string[] | undefined;
  for (let at = text.length - 3; at >= 3; at -= 1) {
    const first = modifier(text.slice(0, at), known);
    if (first === undefined) continue;
    const rest = text.slice(at);
    const tail = isHead(rest, known) ? [rest] : fewest(rest, known, left - 1);
    if (tail && (!best || tail.length + 1 < best.length)) best = [first, ...tail];
  }
  return best;
}

function split(text: string, known: KnownForms): string[] {
  if (text.length < shortestWord || wholeWords.has(text)) return [];
  const parts = fewest(text, known, mostParts - 1) ?? [];
  return parts.flatMap((part) => {
    const finer = split(part, known);
    return finer.length > 0 ? finer : [part];
  });
}

/**
 * The parts of a German compound, folded and without linking elements: „Aufenthaltstitel“ gives
 * `aufenthalt` and `titel`.
 *
 * @param known the word forms of the site; only they can be parts
 * @returns an empty list when the word is no compound of known words
 */
export function splitCompound(word: string, known: KnownForms): string[] {
  const text = fold(word);
  return /^[a-z]{4,50}$/.test(text) ? split(text, known) : [];
}

/**
 * The two longest known words that make up a compound: „Arbeitsschutzbelehrung“ is about
 * `arbeitsschutz`, which says more than `arbeit` and `schutz`.
 */
export function halves(word: string, known: KnownForms): string[] {
  const text = fold(word);
  let best: string[] = [];
  let longest = 0;
  for (let at = shortest; at <= text.length - shortest; at += 1) {
    const head = text.slice(at);
    const link = links.toReversed().find((end) => {
      const bare = text.slice(0, at - end.length);
      return text.slice(0, at).endsWith(end) && bare.length >= shortest && known.has(bare);
    });
    if (link === undefined || known.get(head) !== true) continue;
    const size = Math.max(at, head.length);
    if (size <= longest) continue;
    longest = size;
    best = [text.slice(0, at - link.length), head];
  }
  return best;
}
