/** Shortened words and how they are read in full. */
export const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bz\. ?B\./g, 'zum Beispiel'],
  [/\bd\. ?h\./g, 'das heißt'],
  [/\bu\. ?a\./g, 'unter anderem'],
  [/\bi\. ?d\. ?R\./g, 'in der Regel'],
  [/\bo\. ?ä\./g, 'oder ähnlich'],
  [/\bbzw\./g, 'beziehungsweise'],
  [/\bca\./g, 'zirka'],
  [/\bggf\./g, 'gegebenenfalls'],
  [/\binkl\./g, 'inklusive'],
  [/\bzzgl\./g, 'zuzüglich'],
  [/\bmax\./g, 'maximal'],
  [/\bmin\./g, 'mindestens'],
  [/\bvgl\./g, 'vergleiche'],
  [/\bevtl\./g, 'eventuell'],
  [/\bsog\./g, 'sogenannt'],
  [/\busw\./g, 'und so weiter'],
  [/\betc\./g, 'et cetera'],
  [/\bTel\./g, 'Telefon'],
  [/\bStd\./g, 'Stunden'],
  [/\bMio\./g, 'Millionen'],
  [/\bMrd\./g, 'Milliarden'],
  [/\bDr\./g, 'Doktor'],
];

/** How a single letter is called. */
const letterNames: Record<string, string> = {
  A: 'A',
  B: 'Be',
  C: 'Ze',
  D: 'De',
  E: 'E',
  F: 'Eff',
  G: 'Ge',
  H: 'Ha',
  I: 'I',
  J: 'Jott',
  K: 'Ka',
  L: 'Ell',
  M: 'Emm',
  N: 'Enn',
  O: 'O',
  P: 'Pe',
  Q: 'Ku',
  R: 'Err',
  S: 'Ess',
  T: 'Te',
  U: 'U',
  V: 'Vau',
  W: 'We',
  X: 'Ix',
  Y: 'Ypsilon',
  Z: 'Zett',
  Ä: 'Ä',
  Ö: 'Ö',
  Ü: 'Ü',
};

/** Letters one by one: „IHK“ is „I Ha Ka“. */
export function spell(letters: string): string {
  return Array.from(letters.toUpperCase(), (letter) => letterNames[letter] ?? letter).join(' ');
}

export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** Nouns after a lone „1“, by gender; anything else has to be written out in the script. */
export const genders: Record<string, 'm' | 'f' | 'n'> = {
  Euro: 'm',
  Cent: 'm',
  Prozent: 'n',
  Tag: 'm',
  Werktag: 'm',
  Monat: 'm',
  Punkt: 'm',
  Staat: 'm',
  Prozentpunkt: 'm',
  Beitragsmonat: 'm',
  Woche: 'f',
  Stunde: 'f',
  Person: 'f',
  Minute: 'f',
  Unterrichtseinheit: 'f',
  Jahr: 'n',
  Monatsgehalt: 'n',
};
