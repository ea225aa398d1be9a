import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { embedPath } from '../../src/lib/csp.ts';
import { dataFileNames, dataPath, schemaPath } from '../../src/lib/openData.ts';
import { addressOf, htmlFiles, sitemapPaths } from './dist.ts';

export const addressFile = 'docs/published-addresses.txt';

export type Redirect = { readonly from: string; readonly to: string };

/** Lines of a list without comments and empty lines. */
export function listLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads `public/_redirects`: „from to status“ on each line. */
export function parseRedirects(text: string): Redirect[] {
  return listLines(text).map((line) => {
    const [from = '', to = ''] = line.split(/\s+/);
    return { from, to };
  });
}

export function readRedirects(): Redirect[] {
  const file = 'public/_redirects';
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}

type FeedItem = { readonly guid: { readonly '#text': string } };
type Feed = { readonly rss: { readonly channel: { readonly item?: FeedItem | FeedItem[] } } };

/** The permanent names of the episodes, and the files that programs fetch for each of them. */
function podcastAddresses(folder: string): string[] {
  const parser = new XMLParser({ ignoreAttributes: false });
  const feed = parser.parse(readFileSync(`${folder}/podcast/feed.xml`, 'utf8')) as Feed;
  const names = [feed.rss.channel.item ?? []]
    .flat()
    .map(({ guid }) => `/podcast/feed.xml#${guid['#text']}`);
  const files = readdirSync(`${folder}/podcast`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vtt|json|png)$/.test(name))
    .map((name) => `/podcast/${name}`);
  const audio = existsSync(`${folder}/audio`)
    ? readdirSync(`${folder}/audio`).map((name) => `/audio/${name}`)
    : [];
  return ['/podcast/feed.xml', ...names, ...files, ...audio];
}

/** Entries without a page of their own that others point to: terms and changes of the law. */
function anchors(folder: string, page: string, tag: string): string[] {
  const html = readFileSync(`${folder}${page}index.html`, 'utf8');
  const ids = html.matchAll(new RegExp(`<${tag} id="([a-z0-9-]+)"`, 'g'));
  return [...ids].map(([, id]) => `${page}#${id}`);
}

/** Pages for the frames of other sites; no search engine lists them, yet they must stay. */
function embeds(folder: string): string[] {
  return htmlFiles(folder)
    .map((file) => addressOf(file, folder))
    .filter((address) => embedPath.test(address));
}

/** What a built site publishes for good: pages, frames, podcast, data, terms, changes of the law. */
export function publishedAddresses(folder: string): string[] {
  return [
    ...sitemapPaths(folder),
    ...embeds(folder),
    ...podcastAddresses(folder),
    '/rechtsaenderungen/feed.xml',
    ...dataFileNames.flatMap((name) => [dataPath(name), schemaPath(name)]),
    '/sitemap-index.xml',
    ...anchors(folder, '/glossar/', 'div'),
    ...anchors(folder, '/rechtsaenderungen/', 'article'),
  ].sort();
}

/** Sentences about addresses that went missing, lead nowhere, or were never written down. */
export function addressProblems(
  listed: readonly string[],
  built: ReadonlySet<string>,
  redirects: readonly Redirect[],
): string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const gone = listed.filter((address) => !built.has(address) && !moved.has(address));
  const astray = redirects.filter(({ to }) => to.startsWith('/') && !built.has(to));
  const unlisted = [...built].filter((address) => !listed.includes(address));
  return [
    ...gone.map(
      (address) =>
        `${address} ist veröffentlicht, aber nicht mehr da. Stellen Sie die Seite wieder her, oder leiten Sie in public/_redirects weiter: „${address} /neues-ziel/ 301“.`,
    ),
    ...astray.map(
      ({ from, to }) => `public/_redirects führt von ${from} nach ${to}; das gibt es nicht.`,
    ),
    ...unlisted.map((address) => `${address} fehlt in ${addressFile}. Abhilfe: npm run addresses`),
  ];
}
