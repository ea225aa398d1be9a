import type { ExtraWords } from './enrich.ts';

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function metaTag(name: string, words: string): string {
  const content = words.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign);
  return `<meta data-pagefind-meta="${name}[content]" content="${content}">`;
}

/** The page with a space between neighbouring elements that only their layout keeps apart. */
export function spaced(html: string): string {
  return html.replace(/(<\/(?:a|b|dd|dt|small|span|strong|time)>)(?=<[a-z])/g, '$1 ');
}

/** The page as the index reads it, with the extra words in its head. Never written to disk. */
export function indexSource(html: string, words: ExtraWords): string {
  const tags = Object.entries(words)
    .filter(([, list]) => list !== '')
    .map(([name, list]) => metaTag(name, list))
    .join('');
  return spaced(html).replace('</head>', `${tags}</head>`);
}
