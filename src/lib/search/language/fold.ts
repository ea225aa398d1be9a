/**
 * One spelling for all ways to write a German word: lower case, umlauts and their transliterations
 * without dots, ß as ss. Two words with the same folded form are the same word for the search.
 * „ue“ after a, e or q is no umlaut (Dauer, Feuer, Quelle).
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<![aeq])ue/g, 'u');
}

const endings = /(?:innen|ungen|ern|(?<=lich|ig|isch|end)em|en|er|es|in|e|n|s)$/;

/** The folded word without a light ending, so that inflected forms meet; never shorter than four letters. */
export function stem(word: string): string {
  const folded = fold(word);
  if (/\d/.test(folded)) return folded;
  const ending = endings.exec(folded)?.[0] ?? '';
  const kept =
    ending === 'ungen' ? folded.slice(0, -2) : folded.slice(0, -ending.length || undefined);
  return kept.length >= 4 ? kept : folded;
}

/** Words and numbers of a text in order; hyphens separate, signs and emoji are dropped. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A text as its stems with a space around each, so that a phrase can be looked up with `includes`. */
export function stemLine(text: string): string {
  return ` ${wordsOf(text).map(stem).join(' ')} `;
}
