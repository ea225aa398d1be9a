import { embedPath, securityHeaders } from '../../src/lib/csp.ts';
import type { Redirect } from './addresses.ts';

const note =
  '# Erzeugt aus src/lib/csp.ts und public/_redirects mit „npm run headers“; nicht von Hand ändern.';
/** Programs of other sites may read the open data in the browser. */
const openToAll = ['Access-Control-Allow-Origin', '*'] as const;
const forever = 'public, max-age=31536000, immutable';
const policy = 'Content-Security-Policy';
const embeds = ['/einbetten/karte/*', '/einbetten/fahrplan/*'] as const;

const embedPolicy = (mediaBase: string) =>
  securityHeaders(mediaBase, '/einbetten/fahrplan/')[policy] ?? '';

function headersFile(mediaBase: string): string {
  const lines = Object.entries(securityHeaders(mediaBase)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const assets = ['/_astro/*', `  Cache-Control: ${forever}`];
  const data = ['/daten/*.json', `  ${openToAll.join(': ')}`];
  // Two policies for one page would both hold, so the general one is taken away first („!“).
  const framed = embeds.flatMap((path) => [
    path,
    `  ! ${policy}`,
    `  ${policy}: ${embedPolicy(mediaBase)}`,
    '',
  ]);
  return [note, '/*', ...lines, '', ...assets, '', ...data, '', ...framed].join('\n');
}

function apacheFile(mediaBase: string, redirects: readonly Redirect[]): string {
  const headers = Object.entries(securityHeaders(mediaBase)).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return [
    note,
    'ErrorDocument 404 /404.html',
    'AddDefaultCharset utf-8',
    ...redirects.map(({ from, to }) => `RedirectPermanent ${from} ${to}`),
    '<IfModule mod_headers.c>',
    ...headers,
    '  <If "%{REQUEST_URI} =~ m#^/_astro/#">',
    `    Header set Cache-Control "${forever}"`,
    '  </If>',
    '  <If "%{REQUEST_URI} =~ m#^/daten/.+[.]json$#">',
    `    Header set ${openToAll[0]} "${openToAll[1]}"`,
    '  </If>',
    `  <If "%{REQUEST_URI} =~ m#${embedPath.source.replaceAll('\\/', '/')}#">`,
    `    Header always set ${policy} "${embedPolicy(mediaBase)}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}

type Settings = { readonly site: string; readonly mediaBase: string };

/** The files in `public/` that tell static hosts about headers, redirects and the sitemap. */
export function hostFiles(
  settings: Settings,
  redirects: readonly Redirect[],
): Record<string, string> {
  return {
    'public/_headers': headersFile(settings.mediaBase),
    'public/.htaccess': apacheFile(settings.mediaBase, redirects),
    'public/robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${settings.site}/sitemap-index.xml\n`,
  };
}
