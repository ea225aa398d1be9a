import type { Piece } from '../../lib/search/query/sentences.ts';

type Child = Node | string;

/** An element with a class and children; texts only, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}

export function link(href: string, ...children: Child[]): HTMLAnchorElement {
  const anchor = element('a', '', ...children);
  anchor.href = href;
  return anchor;
}

/** Pieces of text as nodes, the wanted ones in `<mark>`. */
export function marked(pieces: readonly Piece[]): Child[] {
  return pieces.map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text));
}
