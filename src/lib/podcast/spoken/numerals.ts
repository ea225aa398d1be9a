const small = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const tens = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

/** „ein“ instead of „eins“ wherever something follows. */
const joined = (value: number) => (value === 1 ? 'ein' : belowHundred(value));

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  const one = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return one === 0 ? ten : `${one === 1 ? 'ein' : (small[one] ?? '')}und${ten}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(value);
  const head = `${joined(hundreds)}hundert`;
  return rest === 0 ? head : `${head} ${belowHundred(rest)}`;
}

/**
 * A whole number in words, below a billion. Parts are set apart („vierhundert elf“), because the
 * voice swallows the end of long compounds and „vierhundertelf“ is then heard as 410.
 */
export function cardinal(value: number): string {
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor((value % 1_000_000) / 1000);
  const rest = value % 1000;
  const parts = [
    millions === 1 ? 'eine Million' : millions > 0 ? `${belowThousand(millions)} Millionen` : '',
    thousands > 0 ? thousandsOf(thousands) : '',
    rest > 0 || value === 0 ? belowThousand(rest) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function thousandsOf(value: number): string {
  if (value === 1) return 'eintausend';
  const words = belowThousand(value);
  return words.includes(' ') ? `${words} tausend` : `${words}tausend`;
}

/** A year: „neunzehnhundert neunundneunzig“, „zweitausend sechsundzwanzig“. */
export function yearWords(year: number): string {
  if (year < 1100 || year >= 2000) return cardinal(year);
  const rest = year % 100;
  const head = `${belowHundred(Math.floor(year / 100))}hundert`;
  return rest === 0 ? head : `${head} ${belowHundred(rest)}`;
}

const irregular: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** An ordinal below 100 with its ending: `ordinal(19, 'en')` is „neunzehnten“. */
export function ordinal(value: number, ending: string): string {
  const stem = irregular[value] ?? `${belowHundred(value)}${value < 20 ? 't' : 'st'}`;
  return `${stem}${ending}`;
}

/** „drei Komma fünf“: decimals are read one by one. */
export function decimal(whole: number, decimals: string): string {
  const figures = Array.from(decimals, (figure) => small[Number(figure)]).join(' ');
  return `${cardinal(whole)} Komma ${figures}`;
}

/** Figure by figure, e.g. for telephone numbers. */
export function figureByFigure(text: string): string {
  return Array.from(text)
    .flatMap((figure) => small[Number(figure)] ?? [])
    .join(' ');
}
