import { cardinal } from './numerals.ts';

/** „81a“ is „einundachtzig a“. */
function section(number: string, letter: string): string {
  return letter ? `${cardinal(Number(number))} ${letter}` : cardinal(Number(number));
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/(?:\bAbs\.|\bAbsatz) (\d+)([a-z])?(?![\p{L}\d])/gu, 'Absatz'],
  [/(?:\bSatz|\bS\.) (\d+)([a-z])?(?![\p{L}\d])/gu, 'Satz'],
  [/(?:\bNr\.|\bNummer) (\d+)([a-z])?(?![\p{L}\d])/gu, 'Nummer'],
  [/(?:\bArt\.|\bArtikel) (\d+)([a-z])?(?![\p{L}\d])/gu, 'Artikel'],
];

/** Reads sections of an act and their parts: „§ 16d Abs. 3“ is „Paragraf sechzehn d Absatz drei“. */
export function readNorms(text: string): string {
  let read = text
    .replace(/§§ ?(?=\d)/g, 'Paragrafen ')
    .replace(/§ ?(?=\d)/g, 'Paragraf ')
    .replace(/§§/g, 'Paragrafen')
    .replace(/§/g, 'Paragraf');
  for (const [pattern, name] of parts) {
    read = read.replace(
      pattern,
      (_, number: string, letter?: string) => `${name} ${section(number, letter ?? '')}`,
    );
  }
  // What is left with a letter behind it is a section, also in „§§ 18a und 18b“.
  const sections = read.replace(
    /(?<![\p{L}\d.,])(\d{1,3})([a-z])(?![\p{L}\d])/gu,
    (_, number: string, letter: string) => section(number, letter),
  );
  // Without a pause „sechzehn d Absatz“ is heard as „sechzehn, die Absatz“.
  return sections.replace(/(?<= [a-z]) (?=(?:Absatz|Satz|Nummer) )/g, ', ');
}
