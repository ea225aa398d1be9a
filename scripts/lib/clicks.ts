import { tags } from './dist.ts';

/** Inner addresses that a page links to, without what follows „#“ or „?“. */
export function innerLinks(html: string): string[] {
  return tags(html, 'a')
    .flatMap(({ href = '' }) => href.replace(/[#?].*$/, ''))
    .filter((path) => path.startsWith('/') && !path.startsWith('//'));
}

/** How many clicks each address is away from a start; what is missing cannot be reached. */
export function clicksFrom(
  start: string,
  links: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  const waiting = [start];
  for (const page of waiting) {
    const next = (clicks.get(page) ?? 0) + 1;
    for (const target of links.get(page) ?? []) {
      if (clicks.has(target)) continue;
      clicks.set(target, next);
      waiting.push(target);
    }
  }
  return clicks;
}
