/** Second halves of compounds that are too long for a card or a phone. */
const heads =
  'partnerschaft|verfahren|erlaubnis|gestattung|zuschuss|qualifizierung|bestätigung|ingenieurin|entwicklerin|mechaniker';
const longWord = new RegExp(`\\b([\\p{L}]{7,})(${heads})`, 'gu');

/**
 * The text with soft hyphens at the joint of very long compounds, for browsers that know no German
 * syllables. For the eye only; titles for search and previews stay as written.
 */
export function breakable(text: string): string {
  return text.replace(longWord, '$1\u00ad$2');
}
