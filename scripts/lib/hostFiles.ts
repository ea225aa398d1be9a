import { securityHeaders } from '../../src/lib/csp.ts';
import type { Redirect } from './addresses.ts';

const note =
  '# Erzeugt aus src/lib/csp.ts und public/_redirects mit „npm run headers“; nicht von Hand ändern.';
const forever = 'public, max-age=31536000, immutable';

function headersFile(mediaBase: string): string {
  const lines = Object.entries(securityHeaders(mediaBase)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return [note, '/*', ...lines, '', '/_astro/*', `  Cache-Control: ${forever}`, ''].join('\n');
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
