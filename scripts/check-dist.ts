// What „fast and private by construction“ means in figures, measured on every built page.
import { readFileSync, readdirSync } from 'node:fs';
import { contentSecurityPolicy } from '../src/lib/csp.ts';
import { storageKeys } from '../src/lib/storage.ts';
import { settings } from '../src/settings.ts';
import {
  budgets,
  firstPaintBytes,
  fontBytes,
  isCardPage,
  isEpisodePage,
  isReadingPage,
  islandBytes,
  offlineBytes,
  scriptBytes,
  storedAddresses,
} from './lib/budgets.ts';
import { addressOf, htmlFiles, isNoindex, sitemapPaths } from './lib/dist.ts';
import { report } from './lib/fail.ts';
import { lawProblems } from './lib/lawOnPages.ts';
import { pageProblems, storageProblems } from './lib/pageRules.ts';

type Page = { readonly address: string; readonly html: string };

const dist = 'dist';
const pages: Page[] = htmlFiles(dist).map((file) => ({
  address: addressOf(file, dist),
  html: readFileSync(file, 'utf8'),
}));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

function withinBudget(
  what: string,
  limit: number,
  group: Page[],
  measure: (page: Page) => number,
): string[] {
  const sizes = group.map((page) => ({ address: page.address, bytes: measure(page) }));
  sizes.sort((a, b) => b.bytes - a.bytes);
  const [largest] = sizes;
  if (largest) {
    console.log(
      `${what}: ${group.length} Seiten, am meisten ${kB(largest.bytes)} (${largest.address}), erlaubt ${kB(limit)}`,
    );
  }
  return sizes
    .filter(({ bytes }) => bytes > limit)
    .map(({ address, bytes }) => `${address}: ${what} ${kB(bytes)}, erlaubt ${kB(limit)}`);
}

function sitemapProblems(): string[] {
  const listed = new Set(sitemapPaths(dist));
  const indexable = new Set(
    pages.filter(({ html }) => !isNoindex(html)).map(({ address }) => address),
  );
  return [
    ...[...listed]
      .filter((path) => !indexable.has(path))
      .map((path) => `${path} steht in der Sitemap, ist aber nicht für Suchmaschinen.`),
    ...[...indexable]
      .filter((path) => !listed.has(path))
      .map((path) => `${path} fehlt in der Sitemap.`),
  ];
}

function siteScripts(): Record<string, string> {
  const names = readdirSync(`${dist}/_astro`).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(`${dist}/_astro/${name}`, 'utf8')]),
  );
}

const policy = contentSecurityPolicy(settings.mediaBase).join('; ');
const mediaBase: string = settings.mediaBase;
const mediaOrigin = mediaBase ? new URL(mediaBase).origin : undefined;
const fonts = fontBytes(dist);
const offline = offlineBytes(dist);
console.log(
  `Kopie ohne Netz: ${storedAddresses(dist).length} Dateien, ${kB(offline)}, erlaubt ${kB(budgets.offline)}`,
);
console.log(`Schriften: ${kB(fonts)}, erlaubt ${kB(budgets.fonts)}`);

report(
  [
    ...withinBudget(
      'HTML und Stile einer Karte',
      budgets.cardPage,
      pages.filter(({ address }) => isCardPage(address)),
      ({ html }) => firstPaintBytes(html, dist),
    ),
    ...withinBudget(
      'Skripte vor dem ersten Klick',
      budgets.scripts,
      pages.filter(({ address }) => isReadingPage(address)),
      ({ html }) => scriptBytes(html, dist),
    ),
    ...withinBudget(
      'Skripte einer Folge',
      budgets.player,
      pages.filter(({ address }) => isEpisodePage(address)),
      ({ html }) => scriptBytes(html, dist),
    ),
    ...withinBudget(
      'Skripte des Fahrplans, sobald er in den Blick kommt',
      budgets.island,
      pages.filter(({ address }) => address === '/fahrplan/'),
      ({ html }) => islandBytes(html, dist),
    ),
    ...(offline > budgets.offline ? [`Die Kopie ohne Netz wiegt ${kB(offline)}.`] : []),
    ...(fonts > budgets.fonts ? [`Die Schriften wiegen ${kB(fonts)}.`] : []),
    ...pages.flatMap(({ address, html }) =>
      pageProblems(html, policy, mediaOrigin).map((text) => `${address} ${text}`),
    ),
    ...pages.flatMap(({ address, html }) => lawProblems(html).map((text) => `${address} ${text}`)),
    ...sitemapProblems(),
    ...storageProblems(
      siteScripts(),
      storageKeys.map(({ key }) => key),
    ),
  ],
  `${pages.length} Seiten halten alle Grenzen ein.`,
);
