/** Shortened words whose full stop ends no sentence, without that stop. */
const abbreviations = new Set(
  `Abs Art Nr S Kap Abschn Ziff Bd Tel Std Min Mio Mrd Dr Prof St ca bzw ggf inkl exkl max min vgl evtl z B d h u a
  i R o ä sog zzgl usf bspw Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez`.split(/\s+/),
);
const month =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;
const article = /\b(?:der|die|das|dem|den|des|am|im|zum|vom|beim|bis|ab|seit)[\s\u00a0]\d{1,2}\.$/i;

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** True when a piece ends in a stop that belongs to a short word or to an ordinal („am 19.“). */
function endsInsideSentence(piece: string, next: string): boolean {
  const word = /(\p{L}+|\d{1,2})\.$/u.exec(piece)?.[1];
  if (word === undefined) return false;
  return /^\d/.test(word) ? month.test(next) || article.test(piece) : abbreviations.has(word);
}

/** Splits a paragraph into its sentences; together they are the paragraph, spaces aside. */
export function splitSentences(paragraph: string): string[] {
  const pieces = [...segmenter.segment(paragraph)].map(({ segment }) => segment);
  const sentences: string[] = [];
  let held = '';
  pieces.forEach((piece, index) => {
    held += piece;
    const next = pieces[index + 1];
    if (next !== undefined && endsInsideSentence(held.trimEnd(), next)) return;
    const sentence = held.trim();
    held = '';
    // A closing quote alone belongs to the sentence before it.
    if (/^[“"»’)]+$/.test(sentence) && sentences.length > 0)
      sentences.push(`${sentences.pop() ?? ''}${sentence}`);
    else if (sentence) sentences.push(sentence);
  });
  return sentences;
}
