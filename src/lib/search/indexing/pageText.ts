/** What the search reads of a built page; all texts are plain. */
export type PageText = {
  readonly title: string;
  readonly kind: string;
  /** Question and answer: the text that a page puts first. */
  readonly lead: string;
  readonly headings: readonly string[];
  readonly aliases: string;
  readonly body: string;
};

const voidTags = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
const unread = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'textarea']);
const inline = new Set('a abbr b cite code em i mark s small span strong sub sup time'.split(' '));
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text of HTML with its entities replaced; only those that Astro writes. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    return named[name] ?? whole;
  });
}

type Open = {
  readonly name: string;
  readonly body: boolean;
  readonly skip: boolean;
  readonly role: string;
};

function roleOf(name: string, attributes: string): string {
  if (/^h[1-6]$/.test(name)) return name === 'h1' ? 'title' : 'heading';
  return attributes.includes('data-pagefind-weight') ? 'lead' : '';
}

function opened(name: string, attributes: string, parent: Open | undefined): Open {
  return {
    name,
    body: parent?.body === true || attributes.includes('data-pagefind-body'),
    skip: parent?.skip === true || unread.has(name) || attributes.includes('data-pagefind-ignore'),
    role: roleOf(name, attributes) || (parent?.role ?? ''),
  };
}

type Piece = { readonly text: string; readonly role: string };

/** The text pieces inside `data-pagefind-body`, each with the role of its element. */
function piecesOf(html: string): Piece[] {
  const stack: Open[] = [];
  const pieces: Piece[] = [];
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    const top = stack.at(-1);
    if (text !== undefined) {
      if (top?.body && !top.skip) pieces.push({ text: decodeEntities(text), role: top.role });
      continue;
    }
    const tag = name.toLowerCase();
    if (!inline.has(tag)) pieces.push({ text: ' ', role: top?.role ?? '' });
    if (voidTags.has(tag) || attributes.endsWith('/')) continue;
    if (!closing) stack.push(opened(tag, attributes, top));
    else while (stack.length > 0 && stack.pop()?.name !== tag);
  }
  return pieces;
}

function metaContent(html: string, name: string): string {
  return decodeEntities(
    new RegExp(`<meta name="${name}"[^>]*content="([^"]*)"`).exec(html)?.[1] ?? '',
  );
}

/** Soft hyphens are for the eye alone. */
const tidy = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

function headingsOf(pieces: readonly Piece[]): string[] {
  const headings: string[] = [];
  let before = '';
  for (const { text, role } of pieces) {
    if (role === 'heading') {
      if (before === 'heading') headings.push(`${headings.pop() ?? ''}${text}`);
      else headings.push(text);
    }
    before = role;
  }
  return headings.map(tidy).filter(Boolean);
}

/** Reads a built page as the search does: nothing outside `data-pagefind-body`, nothing ignored. */
export function readPage(html: string): PageText | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const pieces = piecesOf(html);
  const textOf = (role?: string): string =>
    tidy(
      pieces
        .map((piece) => (role === undefined || piece.role === role ? piece.text : ' '))
        .join(''),
    );
  return {
    title: textOf('title'),
    kind: metaContent(html, 'art'),
    lead: textOf('lead'),
    headings: headingsOf(pieces),
    aliases: metaContent(html, 'suchworte'),
    body: textOf(),
  };
}
