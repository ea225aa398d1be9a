import { readFileSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { htmlFiles, tags } from './dist.ts';

/** Every foreign address that a reader of the built site can follow, once. */
export function foreignLinks(folder: string, ownSite: string): string[] {
  const links = htmlFiles(folder).flatMap((file) =>
    tags(readFileSync(file, 'utf8'), 'a').flatMap(({ href }) => href ?? []),
  );
  const foreign = links.filter((link) => /^https?:\/\//.test(link) && !link.startsWith(ownSite));
  return [...new Set(foreign.map((link) => link.replace(/#.*$/, '')))].sort();
}

/** Asks for each address; returns those without a good answer. */
export async function deadLinks(addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const { links } = await new LinkChecker().check({
    path: [...addresses],
    recurse: false,
    linksToSkip: (link) => Promise.resolve(!addresses.includes(link)),
    concurrency: 8,
    timeout: 20_000,
    retry: true,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return broken.map(
    ({ url, status = 0 }) => `${url} (${status > 0 ? status : 'keine Verbindung'})`,
  );
}
