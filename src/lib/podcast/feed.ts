import { element, empty, parent } from './xml.ts';
import type { TimedChapter } from './transcript.ts';

/** The namespaces of the feed; `h` is for the few words a person sees who opens it in a browser. */
export const feedNamespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  h: 'http://www.w3.org/1999/xhtml',
} as const;

export type FeedChannel = {
  readonly feedUrl: string;
  readonly page: string;
  readonly cover: string;
  readonly guid: string;
  readonly author: string;
  /** Shown to directories as the owner; only when the operator's entry is complete. */
  readonly owner: { readonly name: string; readonly email: string } | undefined;
};

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const hint =
  'Das ist ein Feed: eine Liste für Podcast-Programme. Kopieren Sie die Adresse dieser Seite und fügen Sie sie dort unter „Podcast über Adresse hinzufügen“ ein.';

function itunesData({ cover, author, owner }: FeedChannel): string[] {
  const management = empty('itunes:category', { text: 'Management' });
  const named = (name: string, email: string) => [
    element('itunes:name', name),
    element('itunes:email', email),
  ];
  return [
    element('itunes:author', author),
    element('itunes:type', 'serial'),
    element('itunes:explicit', 'false'),
    empty('itunes:image', { href: cover }),
    parent('itunes:category', [management], { text: 'Business' }),
    ...(owner ? [parent('itunes:owner', named(owner.name, owner.email))] : []),
  ];
}

function namespaceData({ page, guid, owner }: FeedChannel): string[] {
  const person = { group: 'cast', role: 'narrator', href: page };
  return [
    element('podcast:guid', guid),
    element('podcast:locked', 'yes', owner ? { owner: owner.email } : {}),
    element('podcast:medium', 'podcast'),
    element('podcast:person', 'Synthetische Stimmen', person),
    element('podcast:license', 'cc-by-4.0', { url: licence }),
  ];
}

/** Everything of the channel beyond title, description and link. */
export function channelData(channel: FeedChannel): string {
  const { feedUrl, page, cover, author } = channel;
  const image = [element('url', cover), element('title', author), element('link', page)];
  return [
    element('language', 'de'),
    element('copyright', `CC BY 4.0, ${author}`),
    empty('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
    parent('image', image),
    ...itunesData(channel),
    ...namespaceData(channel),
    element('h:p', hint),
    element('h:a', 'Lieber im Browser hören und lesen', { href: page }),
  ].join('');
}

export type FeedItem = {
  readonly number: number;
  readonly guid: string;
  readonly seconds: number;
  readonly page: string;
  readonly cover: string;
};

/** Everything of an episode beyond title, description, link, date and enclosure. */
export function itemData({ number, guid, seconds, page, cover }: FeedItem): string {
  const transcript = (type: string, url: string) =>
    empty('podcast:transcript', { url, type, language: 'de' });
  return [
    element('guid', guid, { isPermaLink: 'false' }),
    element('itunes:duration', seconds),
    empty('itunes:image', { href: cover }),
    element('itunes:explicit', 'false'),
    element('itunes:season', 1),
    element('itunes:episode', number),
    element('itunes:episodeType', 'full'),
    element('podcast:season', 1),
    element('podcast:episode', number),
    transcript('text/vtt', `${page}mitschrift.vtt`),
    transcript('application/json', `${page}mitschrift.json`),
    transcript('text/html', `${page}#mitschrift`),
    empty('podcast:chapters', { url: `${page}kapitel.json`, type: 'application/json+chapters' }),
    element('h:a', `Folge ${number} im Browser hören und lesen`, { href: page }),
  ].join('');
}

/** „00:04:10“, as podcast programs recognise a time in the notes. */
export function timeStamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 19);
}

const absolute = (href: string, site: URL) => new URL(href, site).href;

/** The notes of an episode as HTML: summary, chapters with times and links, and how it was made. */
export function showNotes(
  summary: string,
  chapters: readonly TimedChapter[],
  { page, site, synthetic }: { page: string; site: URL; synthetic: boolean },
): string {
  const items = chapters.map(({ start, title, links }) => {
    const list = links.map(({ label, href }) =>
      parent('li', [element('a', label, { href: absolute(href, site) })]),
    );
    const mark = element('span', `${timeStamp(start)} ${title}`);
    return parent('li', list.length > 0 ? [mark, parent('ul', list)] : [mark]);
  });
  return [
    element('p', summary),
    parent('ul', items),
    parent('p', [element('a', 'Mitschrift, Quellen und Stand', { href: page })]),
    ...(synthetic ? [element('p', 'Beide Stimmen sind synthetisch.')] : []),
    element('p', 'Keine Rechtsberatung. Im Zweifel fragen Sie die zuständige Behörde.'),
  ].join('');
}

/** The same notes in short, as plain text. */
export function plainNotes(
  summary: string,
  chapters: readonly TimedChapter[],
  synthetic: boolean,
): string {
  const marks = chapters.map(({ start, title }) => `${timeStamp(start)} ${title}`);
  const voice = synthetic ? ['Beide Stimmen sind synthetisch.'] : [];
  return [summary, ...marks, ...voice].join('\n');
}
