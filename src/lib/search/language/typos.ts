import { fold } from './fold.ts';
import type { WordList } from './wordList.ts';

/** How many slips a word may have: short words none, long words more. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 14 ? 2 : 3;
}

/**
 * Number of slips between two words: a letter too many, too few, another one, or two swapped.
 *
 * @param limit above this the exact number does not matter
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (back[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (back[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? limit + 1;
}

/** Rank of a word that a short typed word may be taken for; „laden“ is no slip for „Lagen“. */
const commonEnough = 3;

/** Doubled letters and mute h are where people slip most. */
function sound(word: string): string {
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h/g, '')
    .replaceAll('ph', 'f')
    .replaceAll('y', 'i');
}

/** Nobody slips on the first letter of a short word: „Gärtner“ is no „Partner“. */
function beginsAlike(typed: string, form: string): boolean {
  const swapped = `${typed.charAt(1)}${typed.charAt(0)}`;
  return typed.length >= 9 || form.startsWith(typed.charAt(0)) || form.startsWith(swapped);
}

/**
 * The word of the site that was most likely meant.
 *
 * @returns nothing when no word is near enough
 */
export function correct(typed: string, list: WordList): string | undefined {
  const wanted = fold(typed);
  const limit = allowedSlips(wanted.length);
  let best: { word: string; score: number } | undefined;
  for (const [form, { word, rank }] of list) {
    if (Math.abs(form.length - wanted.length) > 2 || limit === 0) continue;
    const same = sound(form) === sound(wanted);
    const distance = slips(wanted, form, limit);
    if (!same && (distance > limit || !beginsAlike(wanted, form))) continue;
    if (!same && wanted.length < 7 && rank < commonEnough) continue;
    const start = form.startsWith(wanted.charAt(0)) ? 0 : 0.7;
    const score = distance - (same ? 0.6 : 0) + start - rank * 0.06;
    if (!best || score < best.score) best = { word, score };
  }
  return best?.word;
}
