import { fold, stem, wordsOf } from '../language/fold.ts';

/** A piece of text, marked when it is what the reader asked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

const abbreviations = /(?:^|[\s(])(?:\p{L}|Abs|Nr|Art|bzw|ca|usw|Dr|St|\d{1,3})\.$/u;
const shortest = 25;
const longest = 230;

/** The sentences of a text; a point after an abbreviation or a number ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=[.!?])\s+/)) {
    current = current ? `${current} ${piece}` : piece;
    if (abbreviations.test(current)) continue;
    sentences.push(current);
    current = '';
  }
  if (current) sentences.push(current);
  return sentences;
}

/** Wanted stems, longest first, so that the longest match is marked. */
function wantedStems(words: readonly string[]): string[] {
  const stems = words
    .flatMap(wordsOf)
    .map(stem)
    .filter((word) => word.length >= 2);
  return [...new Set(stems)].sort((a, b) => b.length - a.length);
}

/** Where a wanted stem stands in a word: as the word, or as a part of a longer one. */
function placeIn(word: string, stems: readonly string[]): { from: number; to: number } | undefined {
  const whole = stem(word);
  if (stems.includes(whole)) return { from: 0, to: word.length };
  const folded = fold(word);
  // Folding may shorten a word; then only the whole word can be marked.
  for (const wanted of stems) {
    if (wanted.length < 5 || !folded.includes(wanted)) continue;
    if (folded.length !== word.length) return { from: 0, to: word.length };
    const from = folded.indexOf(wanted);
    const end = from + wanted.length;
    return { from, to: folded.length - end <= 3 ? word.length : end };
  }
  return undefined;
}

/** The text in pieces, with the wanted words and parts of words marked. */
export function mark(text: string, words: readonly string[]): Piece[] {
  const stems = wantedStems(words);
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const place = placeIn(match[0], stems);
    if (!place) continue;
    const from = match.index + place.from;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    done = match.index + place.to;
    pieces.push({ text: text.slice(from, done), marked: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

function worth(sentence: string, at: number, stems: readonly string[]): number {
  const found = new Set<string>();
  for (const word of wordsOf(sentence)) {
    const whole = stem(word);
    const folded = fold(word);
    for (const wanted of stems) {
      if (whole === wanted || (wanted.length >= 5 && folded.includes(wanted))) found.add(wanted);
    }
  }
  const early = 1 / (4 + at);
  const whole = /[.!?]$/.test(sentence) && sentence.length >= shortest ? 0.4 : 0;
  return found.size > 0 ? found.size + early + whole : early;
}

function shorten(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/**
 * The sentence that answers best: the one with most of the wanted words, earlier ones first.
 *
 * @param skip texts that the reader sees anyway, e.g. the title
 */
export function bestSentence(
  text: string,
  words: readonly string[],
  skip: readonly string[],
): string {
  const stems = wantedStems(words);
  const seen = new Set(skip.map((shown) => shown.replace(/[.!?]$/, '')));
  let best = { sentence: '', value: -1 };
  sentencesOf(text).forEach((sentence, at) => {
    if (sentence.length < shortest || seen.has(sentence.replace(/[.!?]$/, ''))) return;
    const value = worth(sentence, at, stems);
    if (value > best.value) best = { sentence, value };
  });
  return shorten(best.sentence || text);
}
