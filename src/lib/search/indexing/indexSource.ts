import type { ExtraWords } from './enrich.ts';

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function metaTag(name: string, words: string): string {
  const content = words.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);
  return `<meta data-pagefind-meta="${name}[content]" content="${content}">`;
}

/** The end of a cell, and what comes after it but for cells that are left empty. */
const cellEnd =
  /([^<>\s])?((?:\s*<\/[a-z]+>)*\s*<\/(?:caption|td|th)>)(?=\s*(?:<t[dh]\b[^>]*>\s*<\/t[dh]>\s*)*<(\/?[a-z]+))/g;
const note = /([^<>\s])(?=<small\b)/g;

const ends = /[.,:;!?]/;

/**
 * Sets a sign after each cell of a table and in front of each note, so that a row reads as one
 * sentence: „Visum, 75 €, Botschaft.“ It stands at the last letter; there Pagefind adds none itself.
 */
function punctuated(html: string): string {
  return html
    .replace(note, (last: string) => (ends.test(last) ? `${last} ` : `${last}, `))
    .replace(cellEnd, (_, last = '', closing: string, next: string) => {
      const sign = next === 'td' || next === 'th' ? ',' : '.';
      const said = last === '' || ends.test(String(last));
      return `${String(last)}${said ? '' : sign}${closing} `;
    });
}

/** The page with what only its layout keeps apart kept apart by a space or a sign. */
export function spaced(html: string): string {
  return punctuated(html).replace(/(<\/(?:a|b|dd|dt|small|span|strong|time)>)(?=<[a-z])/g, '$1 ');
}

/** The page as the index reads it, with the extra words in its head. Never written to disk. */
export function indexSource(html: string, words: ExtraWords): string {
  const tags = Object.entries(words)
    .filter(([, list]) => list !== '')
    .map(([name, list]) => metaTag(name, list))
    .join('');
  return spaced(html).replace('</head>', `${tags}</head>`);
}
