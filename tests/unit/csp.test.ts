import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRedirects, readRedirects } from '../../scripts/lib/addresses.ts';
import { hostFiles } from '../../scripts/lib/hostFiles.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/lib/csp.ts';
import { settings } from '../../src/settings.ts';

describe('the content security policy', () => {
  test('forbids inline code and foreign servers', () => {
    const policy = contentSecurityPolicy('').join('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  });

  test('lets audio come from the media host and nothing else', () => {
    const policy = contentSecurityPolicy('https://ton.example/folgen/');
    expect(policy).toContain("media-src 'self' https://ton.example");
    expect(policy.filter((line) => line.includes('ton.example'))).toHaveLength(1);
  });

  test('forbids frames where a header can', () => {
    expect(securityHeaders('')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  });

  test.each([
    ['/einbetten/karte/blaue-karte/', /frame-ancestors \*$/],
    ['/einbetten/fahrplan/?x=1', /frame-ancestors \*$/],
    ['/einbetten/', /frame-ancestors 'none'$/],
    ['/karten/einbetten/karte/', /frame-ancestors 'none'$/],
  ])('%s may be framed only when it was made for it', (path, expected) => {
    expect(securityHeaders('', path)['Content-Security-Policy']).toMatch(expected);
  });
});

describe('files for static hosts', () => {
  const redirects = parseRedirects('# alt\n/karten/alt/ /karten/neu/ 301\n\n');

  test('carry every header, redirects and the address of the sitemap', () => {
    const files = hostFiles({ site: 'https://toolbox.example', mediaBase: '' }, redirects);
    for (const [name, value] of Object.entries(securityHeaders(''))) {
      expect(files['public/_headers']).toContain(`  ${name}: ${value}`);
      expect(files['public/.htaccess']).toContain(`Header always set ${name} "${value}"`);
    }
    expect(files['public/.htaccess']).toContain('RedirectPermanent /karten/alt/ /karten/neu/');
    expect(files['public/robots.txt']).toContain('https://toolbox.example/sitemap-index.xml');
  });

  test('open only the pages for frames to frames', () => {
    const files = hostFiles({ site: 'https://toolbox.example', mediaBase: '' }, redirects);
    const open = files['public/_headers']
      ?.split('\n\n')
      .filter((rule) => rule.includes(' *\n') || rule.endsWith(' *'));
    expect(open?.map((rule) => rule.trim().split('\n').slice(0, 2))).toEqual([
      ['/daten/*.json', '  Access-Control-Allow-Origin: *'],
      ['/einbetten/karte/*', '  ! Content-Security-Policy'],
      ['/einbetten/fahrplan/*', '  ! Content-Security-Policy'],
    ]);
    expect(files['public/.htaccess']).toContain('m#^/einbetten/(karte|fahrplan)/#');
  });

  test('in public/ are up to date; „npm run headers“ writes them', () => {
    for (const [file, text] of Object.entries(hostFiles(settings, readRedirects()))) {
      expect(readFileSync(file, 'utf8'), file).toBe(text);
    }
  });
});
