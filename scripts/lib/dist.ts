import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';

/** All HTML files of a built site, sorted, with the folder in front. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
    .sort();
}

/** The address under which a file of the built site is served: `dist/a/index.html` → `/a/`. */
export function addressOf(file: string, folder: string): string {
  return file
    .slice(folder.length)
    .replaceAll('\\', '/')
    .replace(/index\.html$/, '');
}

export type Tag = Readonly<Record<string, string>>;

const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

function decode(text: string): string {
  return text.replace(/&(?:amp|quot|#34|#39|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

/** The attributes of every start tag of one name, in order; enough for HTML that Astro wrote. */
export function tags(html: string, name: string): Tag[] {
  const starts = html.matchAll(new RegExp(`<${name}((?:\\s+[^\\s=>]+(?:="[^"]*")?)*)\\s*/?>`, 'g'));
  return [...starts].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        decode(value),
      ]),
    ),
  );
}

/** Size in bytes as a good host sends it. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** True for pages that ask search engines to leave them out. */
export function isNoindex(html: string): boolean {
  return tags(html, 'meta').some(
    (meta) => meta['name'] === 'robots' && meta['content'] === 'noindex',
  );
}

type UrlEntry = { readonly loc: string };
type Sitemap = { readonly urlset?: { readonly url?: UrlEntry | UrlEntry[] } };

/** The paths that the sitemap of a built site lists. */
export function sitemapPaths(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  return files.flatMap((name) => {
    const parsed = new XMLParser().parse(readFileSync(join(folder, name), 'utf8')) as Sitemap;
    const entries = [parsed.urlset?.url ?? []].flat();
    return entries.map(({ loc }) => new URL(loc).pathname);
  });
}
