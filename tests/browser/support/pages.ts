import { sitemapPaths } from '../../../scripts/lib/dist.ts';
import { readCards } from '../../../src/lib/content/cardText.ts';
import { readContentFiles } from '../../../src/lib/content/readContent.ts';

/** Every address of the sitemap, the page for unknown addresses, and the page with all components. */
export const everyPage: readonly string[] = [
  ...sitemapPaths('dist'),
  '/gibt-es-nicht/',
  '/muster/',
  '/einbetten/karte/beschleunigtes-verfahren/',
  '/einbetten/fahrplan/',
];

const readings = readCards(readContentFiles('.'));

/** The number of each card by the last part of its address. */
export const cardNumbers: ReadonlyMap<string, number> = new Map(
  readings.map(({ slug, data }) => [slug, data.number]),
);

/** What every card says of itself, in the order of the box. */
export const cards = readings.map(({ data }) => data).sort((a, b) => a.number - b.number);

export const card = '/karten/beschleunigtes-verfahren/';
/** A card that explains terms where they occur. */
export const cardWithTerms = '/karten/titel-im-ueberblick/';

export const chapter = '/leitfaden/verfahren-waehlen/';

export const episode = '/podcast/schneller-zum-visum/';
/** The pages of all episodes that can be heard. */
export const episodePages = everyPage.filter((address) => /^\/podcast\/.+/.test(address));
