import { sitemapPaths } from '../../../scripts/lib/dist.ts';

/** Every address of the sitemap, the page for unknown addresses, and the page with all components. */
export const everyPage: readonly string[] = [
  ...sitemapPaths('dist'),
  '/gibt-es-nicht/',
  '/muster/',
];

export const card = '/karten/beschleunigtes-verfahren/';
/** A card that explains terms where they occur. */
export const cardWithTerms = '/karten/titel-im-ueberblick/';

export const chapter = '/leitfaden/verfahren-waehlen/';
