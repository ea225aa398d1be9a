import { cardinal, ordinal, yearWords } from './numerals.ts';
import { months } from './words.ts';

const weak = /(?:\b(?:am|im|zum|vom|beim|dem|den|des|bis|ab|seit|zum|nach|vor)) $/i;
const article = /\b(?:der|die|das) $/i;
const name = months.join('|');

/** „am 19.“ is „neunzehnten“, „der 19.“ is „neunzehnte“, at the head of a phrase „neunzehnter“. */
function ending(before: string): 'en' | 'e' | 'er' {
  if (weak.test(before)) return 'en';
  return article.test(before) ? 'e' : 'er';
}

/** Reads days, months with a year, and ordinals that follow an article. */
export function readDates(text: string): string {
  const numeric = text.replace(
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g,
    (whole, day: string, month: string, year: string) => {
      const word = months[Number(month) - 1];
      return word ? `${day}. ${word} ${year}` : whole;
    },
  );
  const days = numeric.replace(
    new RegExp(`(?<!\\d)(\\d{1,2})\\. (${name})`, 'g'),
    (_, day: string, month: string, offset: number) =>
      `${ordinal(Number(day), ending(numeric.slice(0, offset)))} ${month}`,
  );
  const years = days.replace(
    new RegExp(`(${name}) (\\d{4})(?!\\d)`, 'g'),
    (_, month: string, year: string) => `${month} ${yearWords(Number(year))}`,
  );
  return years.replace(
    /(?<![\d.,])(\d{1,2})\. (?=\p{Ll}|\p{Lu})/gu,
    (whole, number: string, offset: number) => {
      const before = years.slice(0, offset);
      if (!weak.test(before) && !article.test(before)) return whole;
      return `${ordinal(Number(number), ending(before))} `;
    },
  );
}

/** „9:30 Uhr“ is „neun Uhr dreißig“. */
export function readTimes(text: string): string {
  return text.replace(
    /(?<![\d:])(\d{1,2})[:.](\d{2}) Uhr/g,
    (_, hour: string, minute: string) =>
      `${hour === '1' ? 'ein' : cardinal(Number(hour))} Uhr${minute === '00' ? '' : ` ${cardinal(Number(minute))}`}`,
  );
}
