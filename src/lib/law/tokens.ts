/** How a law value is to be printed, e.g. `words dat` for „zwei Monaten“. */
export type LawForm = {
  readonly words: boolean;
  readonly grammar: 'nom' | 'acc' | 'dat';
  readonly bare: boolean;
  readonly year: boolean;
  readonly percent: boolean;
};

export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'law'; readonly id: string; readonly form: LawForm };

const token = /\{law:([A-Za-z0-9.]+)(?:\|([a-z ]+))?\}/g;

/** Reads the words of a form; unknown words are reported by the content check. */
export function parseForm(text = ''): LawForm {
  const words = new Set(text.split(/\s+/));
  return {
    words: words.has('words'),
    grammar: words.has('dat') ? 'dat' : words.has('acc') ? 'acc' : 'nom',
    bare: words.has('bare'),
    year: words.has('year'),
    percent: words.has('percent'),
  };
}

/** Splits plain text into its words and its `{law:id|form}` tokens. */
export function splitTokens(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'law', id: match[1] ?? '', form: parseForm(match[2]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
