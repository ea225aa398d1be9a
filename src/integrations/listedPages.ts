import { embedPath } from '../lib/csp.ts';
import { fallbackPath } from '../lib/offline.ts';
import { hasAudio, hasTexts } from '../queries/texts.ts';

const waiting = [
  { path: '/faelle/', filled: () => hasTexts('cases') },
  { path: '/podcast/', filled: hasAudio },
];

/** Whether a page belongs into the sitemap: a section without content and specimen pages do not. */
export function isListed(page: string): boolean {
  const { pathname } = new URL(page);
  if (
    pathname === '/muster/' ||
    pathname === '/404/' ||
    pathname === fallbackPath ||
    pathname.startsWith('/druck/') ||
    embedPath.test(pathname)
  )
    return false;
  return !waiting.some(({ path, filled }) => pathname === path && !filled());
}
