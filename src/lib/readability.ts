/**
 * How hard a German text is to read, by two measures: the first Wiener Sachtextformel (Bamberger and
 * Vanecek, 1984), whose result is a school year, and the reading ease of Flesch with the German
 * weights of Amstad (1978), where more is easier. No maintained package for Node has either.
 */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Share of words with three syllables or more, in percent. */
  readonly longWords: number;
  readonly longestSentence: number;
  readonly vienna: number;
  readonly amstad: number;
};

/** Two letters that make one sound; longer runs of vowels are read from the left. */
const nucleus = /aa|ai|au|äu|ay|ee|ei|eu|ey|ie|oi|oo|[aeiouäöüy]/g;

/** Where two of those letters belong to two syllables; a dot is put between them. */
const hiatus: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'kw'],
  [/(team|coach)/g, 'tem'],
  [/([bg]e)(?=end|ehr|erd|inh|ur[tk])/g, '$1.'],
  [/(ide(?=en)|muse(?=um)|ko(?=o[rp])|ukra(?=in))/g, '$1.'],
  [/(famil|lin|präm|immobil|kriter|med|indiz|ukrain)i(?=e)/g, '$1i.'],
  [/(stud|mater|ser|fer)i(?=en?(?![a-z])|en[a-z])/g, '$1i.'],
  [
    /(alban|bosn|serb|don|lumb|\bind|\bas|\bsyr|nes|kroat|rumän|brasil|span|belg|ital)i(?=en)/g,
    '$1i.',
  ],
  [/([cdnrtz])i(?=ell)/g, '$1i.'],
  [/(or|t|z|kl)i(?=ent)/g, '$1i.'],
  [/kopi(?=en)/g, 'kopi.'],
];

/**
 * Syllables by their vowels: each syllable has exactly one. Patterns for hyphenation would miss some,
 * for they never part a single letter (A-bend) from its word.
 */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  if (/^[A-ZÄÖÜ]{2,5}$/.test(word)) return word.length;
  const marked = hiatus.reduce(
    (text, [pattern, parted]) => text.replace(pattern, parted),
    word.toLowerCase(),
  );
  return Math.max(1, marked.match(nucleus)?.length ?? 0);
}

const abbreviation =
  /(?:^|[\s(„\u00a0])(?:Abs|Nr|S|Art|Kap|Std|Mio|Mrd|ca|bzw|usw|ggf|evtl|inkl|z|B|u|a|d|h|Dr|vgl|gem)\.$/;

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const sentenceEnd = new RegExp(
  `(?<=[.!?][“")]*)[ \\n]+(?=[\\p{Lu}\\d„(§])(?!(?:${months})\\b)`,
  'u',
);

/** The sentences of a paragraph; the points of „Abs. 3“, „z. B.“ and „1. Januar“ end none. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const piece of paragraph.split(sentenceEnd)) {
    current = current === '' ? piece : `${current} ${piece}`;
    if (abbreviation.test(current)) continue;
    sentences.push(current);
    current = '';
  }
  return [...sentences, current].filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words and numbers, without signs; both halves of „Job-BSK“ count. */
export function wordsOf(text: string): string[] {
  return text.match(/\d[\d.,]*|\p{L}+/gu) ?? [];
}

const percent = (part: number, whole: number) => (100 * part) / whole;

/**
 * Measures paragraphs of plain text.
 * @throws when there is no word to measure
 */
export function measure(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  if (words.length === 0) throw new RangeError('Kein Text zum Messen.');
  const syllables = words.map(countSyllables);
  const wordsPerSentence = words.length / sentences.length;
  const share = (fits: (syllable: number) => boolean) =>
    percent(syllables.filter(fits).length, words.length);
  const longWords = share((count) => count >= 3);
  const sixLetters = percent(words.filter((word) => word.length > 6).length, words.length);
  const total = syllables.reduce((sum, count) => sum + count, 0);
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    longWords,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.length)),
    vienna:
      0.1935 * longWords +
      0.1672 * wordsPerSentence +
      0.1297 * sixLetters -
      0.0327 * share((count) => count === 1) -
      0.875,
    amstad: 180 - wordsPerSentence - 58.5 * (total / words.length),
  };
}

/** How many standard deviations each value lies above the mean of all. */
export function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const spread = Math.sqrt(variance);
  return values.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}
