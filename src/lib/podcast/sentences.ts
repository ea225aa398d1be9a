/** Shortened words whose full stop ends no sentence. */
const abbreviation =
  /(?<![\p{L}\d])(?:Abs|Art|Nr|S|Kap|Abschn|Ziff|Tel|Std|Min|Mio|Mrd|Dr|Prof|ca|bzw|ggf|inkl|exkl|max|min|vgl|evtl|sog|zzgl|[zduio]|i\.[\s\u00a0]?d|z\.[\s\u00a0]?B|d\.[\s\u00a0]?h|u\.[\s\u00a0]?a|i\.[\s\u00a0]?d\.[\s\u00a0]?R|o\.[\s\u00a0]?ä)\.$/u;
const month =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;
const article = /\b(?:der|die|das|dem|den|des|am|im|zum|vom|beim|bis|ab|seit)[\s\u00a0]\d{1,2}\.$/i;

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** True when a piece ends in a stop that belongs to a short word or to an ordinal („am 19.“). */
function endsInsideSentence(piece: string, next: string): boolean {
  if (abbreviation.test(piece)) return true;
  return /(?<![\p{L}\d])\d{1,2}\.$/u.test(piece) && (month.test(next) || article.test(piece));
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
