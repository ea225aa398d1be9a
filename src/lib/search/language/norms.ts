import { fold } from './fold.ts';

const act = String.raw`(?:\s*(?:aufenthg|aufenthv|beschv|agg|bqfg|sgb\s*(?:iii|3|ii|2|ix|9)|pflbg|bgb))?`;
const part = String.raw`(?:\s*(?:abs|absatz)\.?\s*(\d+[a-z]?))?`;
const signed = new RegExp(
  String.raw`(?:§§?|\bpar(?:agra(?:ph|f))?\b\.?)\s*(\d+[a-z]?)\b${part}${act}`,
  'gi',
);
const bare = new RegExp(
  String.raw`\b(\d+[a-z]?)\b${part}\s*(?:aufenthg|aufenthv|beschv|agg|bqfg|sgb)|\b(\d+[a-z])\b${part}`,
  'gi',
);

/** One word of letters and digits for a section of an act, which the index keeps as it is. */
function token(section: string, paragraph: string | undefined): string[] {
  const base = `par${fold(section)}`;
  return paragraph ? [`${base}abs${fold(paragraph)}`, base] : [base];
}

/** Sections named with their sign, as words for the index: „§ 16d Abs. 3“ gives `par16dabs3` and `par16d`. */
export function normTokens(text: string): string[] {
  const found = [...text.matchAll(signed)].flatMap(([, section = '', paragraph]) =>
    token(section, paragraph),
  );
  return [...new Set(found)];
}

type QueryNorms = { readonly tokens: readonly string[]; readonly rest: string };

/**
 * Sections in a query, also without their sign when a letter or an act makes it clear
 * („16d abs 3“, „24 aufenthg“), and what is left of the query.
 */
export function queryNorms(query: string): QueryNorms {
  const tokens: string[] = [];
  const take = (_whole: string, ...groups: (string | undefined)[]): string => {
    const [section, paragraph, second, secondParagraph] = groups;
    const number = typeof section === 'string' ? section : second;
    const sub = typeof section === 'string' ? paragraph : secondParagraph;
    if (number)
      tokens.push(...token(number, typeof sub === 'string' ? sub : undefined).slice(0, 1));
    return ' ';
  };
  const rest = query
    .replace(signed, (whole, section: string, paragraph: string | undefined) =>
      take(whole, section, paragraph),
    )
    .replace(bare, (whole, ...groups: (string | undefined)[]) =>
      take(whole, ...groups.slice(0, 4)),
    );
  return { tokens: [...new Set(tokens)], rest };
}
