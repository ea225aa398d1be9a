/** A number with a legal unit that somebody wrote by hand. */
export type Literal = { readonly file: string; readonly line: number; readonly text: string };

const words =
  'halbe[nrs]?|ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|achtzehn|zwanzig|dreißig|fünfzig|sechzig|neunzig|hundert|tausend|fünfhunderttausend|dreißigtausend';
const figures = String.raw`\d[\d.]*(?:,\d+)?`;
const units = [
  'Euro',
  '€',
  'Prozent',
  '%',
  'Werktage?n?',
  'Kalendertage?n?',
  'Arbeitstage?n?',
  'Tage?n?',
  'Wochen?',
  'Monate?n?',
  'Jahre?n?',
  'Lebensjahre?s?',
  'Stunden',
  'Wochenstunden',
  'Punkte?n?',
  'Unterrichtseinheiten',
  'Beitragsmonate?n?',
  'Staaten',
  'Monatsgehälter',
].join('|');

// Compound words count too („Vierwochenfrist“, „zweijährig“).
const counted = new RegExp(
  String.raw`(?<![\p{L}\d§])(?:${figures}|(?:${words}))[\s\u00a0]+(?:${units})(?![\p{L}])`,
  'giu',
);
const compound =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d+-?)(?:monatig|jährig|wöchig|tägig|wochen|monats|jahres|tages)\p{L}*/giu;

/** „ein Jahr“ and the like only count where the sentence speaks of law. */
const legal =
  /§|Frist|Gebühr|Titel|Visum|Antrag|Behörde|Gesetz|Aufenthalt|Erlaubnis|Zustimmung|Anerkennung|Bußgeld|Duldung|Gehalt|Lohn|Vertrag|Ausbildung|Beschäftig|Karte|Kurs|gilt|höchstens|mindestens|binnen|innerhalb|spätestens/i;

function sentences(line: string): string[] {
  return line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** Text without what may hold numbers: law tokens, components' attributes, addresses, comments. */
function bare(line: string): string {
  return line
    .replace(/\{law:[^}]*\}/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\S+/g, ' ')
    .replace(/^\s*#(?!#).*$/, ' ');
}

/** Numbers with a legal unit in a text, in figures or in words, near a norm or a term of the law. */
export function findLiterals(file: string, text: string): Literal[] {
  return text.split('\n').flatMap((line, index) =>
    sentences(bare(line))
      .filter((sentence) => legal.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(counted), ...sentence.matchAll(compound)])
      .map((match) => ({ file, line: index + 1, text: match[0].replace(/[\s\u00a0]+/g, ' ') })),
  );
}
