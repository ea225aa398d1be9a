import type { PagefindResult } from './pagefind.ts';

const plainEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (whole, name: string) => plainEntities[name] ?? whole,
  );
}

/** An excerpt as text nodes and `<mark>`; no markup of the index ever reaches the page. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((piece, index) => {
    const text = decode(piece.replace(/<[^>]*>/g, ''));
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** One entry of the result list: link, kind, title and excerpt. */
export function resultItem(result: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta['title'] ?? result.url;
  heading.append(link);
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(result.excerpt));
  const kind = document.createElement('p');
  kind.className = 'kind';
  kind.textContent = kindLine(result.meta);
  item.append(heading, excerpt, kind);
  return item;
}

function kindLine(meta: PagefindResult['meta']): string {
  const numbered = [meta['Art'], meta['Nummer']].filter(Boolean).join('\u00a0');
  return [numbered, meta['Thema']].filter(Boolean).join(' · ');
}
