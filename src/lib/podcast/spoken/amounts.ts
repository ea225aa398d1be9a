import { cardinal, decimal, figureByFigure, yearWords } from './numerals.ts';
import { genders } from './words.ts';

const dative = /\b(?:nach|in|von|seit|mit|zu|aus|vor|binnen|bei|je) $/i;
const accusative = /\b(?:für|um|ohne|über|dauert|hat|haben|kostet|bekommt|pro|bis zu) $/i;
const forms = {
  m: { nom: 'ein', acc: 'einen', dat: 'einem' },
  f: { nom: 'eine', acc: 'eine', dat: 'einer' },
  n: { nom: 'ein', acc: 'ein', dat: 'einem' },
} as const;

/** „45.934“ as a number; undefined when dots do not part thousands. */
function whole(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(text) ? Number(text.replaceAll('.', '')) : undefined;
}

/** Euro, cents and percent: „411 €“, „45.934,20 €“, „50 %“. */
export function readMoney(text: string): string {
  return text
    .replace(/(\d[\d.]*),(\d{2}) ?(?:€|Euro\b)/g, (all, euro: string, cents: string) => {
      const value = whole(euro);
      if (value === undefined) return all;
      const tail = cents === '00' ? '' : ` ${cardinal(Number(cents))}`;
      return `${value === 1 ? 'ein' : cardinal(value)} Euro${tail}`;
    })
    .replace(/ ?€/g, ' Euro')
    .replace(/(\d) ?%/g, '$1 Prozent');
}

/** A lone „1“ before a noun takes its gender and case; without a known noun it stays and is reported. */
function one(before: string, noun: string): string | undefined {
  const gender = genders[noun];
  if (!gender) return undefined;
  if (noun === 'Euro' || noun === 'Cent') return 'ein';
  return forms[gender][dative.test(before) ? 'dat' : accusative.test(before) ? 'acc' : 'nom'];
}

/** Telephone numbers, figure by figure in their groups. */
export function readPhones(text: string): string {
  return text.replace(/(?<![\d.,])(?:\+49|0)(?:[ /-]?\d{2,})+(?!\d)/g, (number) =>
    number.replace('+49', '0').split(/[ /-]/).map(figureByFigure).join(', '),
  );
}

/** All numbers that are left: decimals, ranges, years, counts. */
export function readNumbers(text: string): string {
  const joined = text
    .replace(/(\d) ?[–-] ?(?=\d)/g, '$1 bis ')
    .replace(/(?<![\d.])(\d[\d.]*),(\d+)(?!\d)/g, (all, head: string, tail: string) => {
      const value = whole(head);
      return value === undefined ? all : decimal(value, tail);
    });
  return joined.replace(/(?<![\p{L}\d.,])(\d[\d.]*)(?<!\.)(?![\p{L}\d])/gu, (all, ...rest) => {
    const [, offset] = rest as [string, number];
    const value = whole(all);
    if (value === undefined || value >= 1_000_000_000) return all;
    if (value === 1) {
      const noun = /^ (\p{Lu}\p{L}*)/u.exec(joined.slice(offset + 1))?.[1];
      if (noun === undefined) return 'eins';
      return one(joined.slice(0, offset), noun) ?? all;
    }
    return /^(19|20)\d{2}$/.test(all) ? yearWords(value) : cardinal(value);
  });
}
