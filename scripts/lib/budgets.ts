import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliSize, tags } from './dist.ts';

/** Upper limits in bytes; sizes of text are measured as brotli. */
export const budgets = {
  cardPage: 14_000,
  scripts: 3_000,
  player: 8_000,
  island: 56_000,
  fonts: 120_000,
  offline: 3_000_000,
} as const;

/** Pages that are tools, not reading pages: their scripts are what they are for. */
const tools = new Set([
  '/suche/',
  '/fahrplan/',
  '/einbetten/fahrplan/',
  '/offline/',
  '/muster/',
  '/ohne-netz/',
]);

function sizeOf(folder: string, address: string): number {
  return brotliSize(readFileSync(join(folder, address)));
}

/** HTML plus every style sheet that must arrive before the first paint. */
export function firstPaintBytes(html: string, folder: string): number {
  const sheets = tags(html, 'link').filter(
    (link) => link['rel'] === 'stylesheet' && link['media'] !== 'print',
  );
  return sheets.reduce((sum, { href = '' }) => sum + sizeOf(folder, href), brotliSize(html));
}

/** A script and everything that it imports at once; dynamic imports wait for the reader. */
function withImports(folder: string, address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address) || !existsSync(join(folder, address))) return seen;
  seen.add(address);
  const code = readFileSync(join(folder, address), 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(folder, join(dirname(address), target), seen);
  }
  return seen;
}

/** What a page loads as script before anybody touches it. */
export function scriptBytes(html: string, folder: string): number {
  const roots = tags(html, 'script').flatMap(({ src }) => (src ? [src] : []));
  const all = new Set(roots.flatMap((root) => [...withImports(folder, root)]));
  return [...all].reduce((sum, address) => sum + sizeOf(folder, address), 0);
}

/** The scripts of a page with what they load once their part comes into view, e.g. the planner. */
export function islandBytes(html: string, folder: string): number {
  const roots = tags(html, 'script').flatMap(({ src }) => (src ? [src] : []));
  const dynamic = roots.flatMap((root) => {
    const code = readFileSync(join(folder, root), 'utf8');
    const targets = code.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);
    return [...targets].map(([, target = '']) => join(dirname(root), target));
  });
  const all = new Set([...roots, ...dynamic].flatMap((root) => [...withImports(folder, root)]));
  return [...all].reduce((sum, address) => sum + sizeOf(folder, address), 0);
}

/** All fonts of the built site together. */
export function fontBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(woff2?|ttf|otf)$/.test(name))
    .reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}

/** The files that the worker of the built site stores, as it names them. */
export function storedAddresses(folder: string): string[] {
  const code = readFileSync(join(folder, 'sw.js'), 'utf8');
  return [...code.matchAll(/"?\burl"?:\s*"(\/[^"]*)"/g)].map(([, address = '']) => address);
}

/** What a reader transfers to have the whole site without network. */
export function offlineBytes(folder: string): number {
  return storedAddresses(folder)
    .map((address) => (address.endsWith('/') ? `${address}index.html` : address))
    .reduce((sum, address) => sum + sizeOf(folder, address), 0);
}

export const isCardPage = (address: string): boolean => /^\/karten\/[^/]+\/$/.test(address);
export const isSheetPage = (address: string): boolean => /^\/vorlagen\/[^/]+\/$/.test(address);
export const isEpisodePage = (address: string): boolean => /^\/podcast\/[^/]+\/$/.test(address);
export const isReadingPage = (address: string): boolean =>
  !tools.has(address) && !isEpisodePage(address);
