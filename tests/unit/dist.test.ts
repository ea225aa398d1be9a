import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addressProblems, publishedAddresses } from '../../scripts/lib/addresses.ts';
import { swapIn } from '../../scripts/lib/buildSite.ts';
import { firstPaintBytes, fontBytes, islandBytes, scriptBytes } from '../../scripts/lib/budgets.ts';
import { stylesOf } from '../../scripts/lib/cssFiles.ts';
import {
  addressOf,
  brotliSize,
  htmlFiles,
  isNoindex,
  sitemapPaths,
  tags,
} from '../../scripts/lib/dist.ts';
import { pageProblems } from '../../scripts/lib/pageRules.ts';

const folder = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const policy = "default-src 'none'";
const meta = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">';

describe('reading a built site', () => {
  test('lists pages under the addresses they are served at', () => {
    write('index.html', '<h1>Start</h1>');
    write('karten/a/index.html', '');
    write('404.html', '');
    const addresses = htmlFiles(folder).map((file) => addressOf(file, folder));
    expect(addresses.sort()).toEqual(['/', '/404.html', '/karten/a/']);
  });

  test('reads attributes with and without value', () => {
    expect(tags('<script type="module" src="/a.js"></script><script async>', 'script')).toEqual([
      { type: 'module', src: '/a.js' },
      { async: '' },
    ]);
    expect(tags('<scripture src="/b.js">', 'script')).toEqual([]);
  });

  test('reads the sitemap, with one entry as well as with several', () => {
    const entry = (path: string) => `<url><loc>https://a.example${path}</loc></url>`;
    write('sitemap-0.xml', `<urlset>${entry('/')}</urlset>`);
    expect(sitemapPaths(folder)).toEqual(['/']);
    write('sitemap-0.xml', `<urlset>${entry('/')}${entry('/karten/a/')}</urlset>`);
    expect(sitemapPaths(folder)).toEqual(['/', '/karten/a/']);
  });

  test('knows pages that are not for search engines', () => {
    expect(isNoindex('<meta name="robots" content="noindex">')).toBe(true);
    expect(isNoindex('<meta name="viewport" content="noindex">')).toBe(false);
  });
});

describe('budgets', () => {
  test('count the page with its style sheets, but not those for print', () => {
    write('a.css', 'a{color:red}');
    const html =
      '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/fehlt.css">';
    expect(firstPaintBytes(html, folder)).toBe(brotliSize(html) + brotliSize('a{color:red}'));
  });

  test('follow imports that run at once and leave out those that wait', () => {
    write('_astro/page.js', 'import{a}from"./part.js";import("./late.js");a()');
    write('_astro/part.js', 'export const a=()=>1');
    write('_astro/late.js', 'export const b='.padEnd(5000, '1234567890'));
    const sizes = ['import{a}from"./part.js";import("./late.js");a()', 'export const a=()=>1'];
    const sum = sizes.reduce((total, code) => total + brotliSize(code), 0);
    expect(scriptBytes('<script type="module" src="/_astro/page.js">', folder)).toBe(sum);
  });

  test('count what a script loads once its part comes into view, one step far', () => {
    const page = 'const a=()=>import(`./seen.js`)';
    const seen = 'import"./shared.js";const b=()=>import(`./asked.js`)';
    write('_astro/view.js', page);
    write('_astro/seen.js', seen);
    write('_astro/shared.js', 'export const c=1');
    write('_astro/asked.js', 'export const d='.padEnd(5000, '1234567890'));
    const sum = [page, seen, 'export const c=1'].reduce((all, code) => all + brotliSize(code), 0);
    expect(islandBytes('<script type="module" src="/_astro/view.js">', folder)).toBe(sum);
  });

  test('add up all fonts', () => {
    write('_astro/x.woff2', '12345');
    write('_astro/y.woff2', '123');
    expect(fontBytes(folder)).toBe(8);
  });
});

describe('what a page must not contain', () => {
  test('nothing to say about a clean page', () => {
    expect(pageProblems(`${meta}<script type="module" src="/a.js"></script>`, policy)).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', 'Skript im Text'],
    ['<style>a{}</style>', '<style>'],
    ['<p style="color:red">', 'style-Attribut'],
    ['<p onclick="a()">', 'onclick'],
    ['<p>etwa __BELEGT__</p>', '__BELEGT__'],
    ['<img src="https://fremd.example/a.png">', 'fremden Server'],
    ['<link rel="stylesheet" href="//fremd.example/a.css">', 'fremden Server'],
  ])('%s is reported', (html, words) => {
    expect(pageProblems(meta + html, policy)).toEqual([expect.stringContaining(words)]);
  });

  test('a page without the policy is reported, a link to another site is not', () => {
    expect(pageProblems('<a href="https://fremd.example/">', policy)).toEqual([
      expect.stringContaining('Content-Security-Policy'),
    ]);
  });

  test('audio may come from the media host', () => {
    const html = `${meta}<audio src="https://ton.example/a.mp3">`;
    expect(pageProblems(html, policy, 'https://ton.example')).toEqual([]);
    expect(pageProblems(html, policy)).toHaveLength(1);
  });

  test('finds words that stick to a link', () => {
    const glued = '<p>Ein Fall <a href="/">aus Tunesien</a>im Verfahren</p>';
    expect(pageProblems(meta + glued, policy)).toEqual([expect.stringContaining('Leerzeichen')]);
    const apart = '<p>Ein <a href="/">Fall</a>, (<a href="/b/">Karte</a>) und mehr</p>';
    expect(pageProblems(meta + apart, policy)).toEqual([]);
  });
});

describe('published addresses', () => {
  const built = new Set(['/', '/karten/neu/']);

  test('may stay or be redirected', () => {
    const redirects = [{ from: '/karten/alt/', to: '/karten/neu/' }];
    expect(addressProblems(['/', '/karten/alt/', '/karten/neu/'], built, redirects)).toEqual([]);
  });

  test('must not vanish, lead astray or be forgotten', () => {
    const redirects = [{ from: '/a/', to: '/b/' }];
    expect(addressProblems(['/', '/karten/alt/'], built, redirects)).toEqual([
      expect.stringContaining('/karten/alt/ ist veröffentlicht, aber nicht mehr da'),
      'public/_redirects führt von /a/ nach /b/; das gibt es nicht.',
      expect.stringContaining('/karten/neu/ fehlt in docs/published-addresses.txt'),
    ]);
  });

  test('include the terms of the glossary, the changes of the law and the feeds', () => {
    write('glossar/index.html', '<dl><div id="duldung" class="keep">');
    write('rechtsaenderungen/index.html', '<section><article id="2026-gebuehr" class="keep">');
    write(
      'podcast/feed.xml',
      '<rss><channel><item><guid isPermaLink="false">1x1-a</guid></item></channel></rss>',
    );
    write('podcast/a/mitschrift.vtt', 'WEBVTT');
    write('audio/a.mp3', 'sound');
    expect(publishedAddresses(folder)).toEqual(
      expect.arrayContaining([
        '/glossar/#duldung',
        '/podcast/feed.xml',
        '/rechtsaenderungen/#2026-gebuehr',
        '/rechtsaenderungen/feed.xml',
        '/podcast/feed.xml#1x1-a',
        '/podcast/a/mitschrift.vtt',
        '/audio/a.mp3',
      ]),
    );
  });
});

test('a new build takes the place of the last one and leaves nothing beside it', () => {
  write('bau/new/a.txt', 'neu');
  write('bau/dist/a.txt', 'alt');
  write('bau/dist/b.txt', 'alt');
  const at = (name: string) => join(folder, 'bau', name);
  swapIn(at('new'), at('dist'), at('aside'));
  expect(readFileSync(at('dist/a.txt'), 'utf8')).toBe('neu');
  expect([at('dist/b.txt'), at('new'), at('aside')].filter((file) => existsSync(file))).toEqual([]);
});

test('the styles of a component keep their line numbers', () => {
  const astro = '---\nconst a = 1;\n---\n<p>x</p>\n<style>\n  p {\n  }\n</style>\n';
  expect(stylesOf(astro)).toBe('\n\n\n\n\n  p {\n  }\n');
  expect(stylesOf('<p>x</p>')).toBe('');
});
