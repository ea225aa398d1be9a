import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { generateSW, type RuntimeCaching } from 'workbox-build';
import { fallbackPath, megabytes, offlineMarks } from '../lib/offline.ts';
import { pagesCache, soundCache } from '../lib/storage.ts';

const wanted = [/\.html$/, /^_astro\/.*\.(js|css|woff2)$/, /^pagefind\//, /^favicon\.svg$/];
/** Frames for others, the specimen page, the page for unknown addresses, unused parts of Pagefind. */
const unwanted = [
  /^(einbetten\/(karte|fahrplan)|muster)\//,
  /^404\.html$/,
  /^pagefind\/(.*-ui\.|pagefind-(highlight|component)|wasm\.unknown)/,
];

/** All files of a built site, in a fixed order. */
function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.length).replace(/^\/+/, ''))
    .sort();
}

/** Styles, scripts and fonts only as far as a stored page asks for them, be it through another file. */
function askedFor(folder: string, names: readonly string[]): string[] {
  const kept = names.filter((name) => !name.startsWith('_astro/'));
  const parts = names.filter((name) => name.startsWith('_astro/'));
  // The list grows while it is read: a script brings scripts along, a style brings fonts.
  for (const name of kept) {
    if (!/\.(html|js|css)$/.test(name)) continue;
    const text = readFileSync(`${folder}${name}`, 'utf8');
    kept.push(...parts.filter((part) => !kept.includes(part) && text.includes(basename(part))));
  }
  return kept.sort();
}

/** True for a file that belongs to the copy without network. */
const isStored = (name: string) =>
  wanted.some((pattern) => pattern.test(name)) && !unwanted.some((pattern) => pattern.test(name));

const digest = (data: Buffer) => createHash('sha256').update(data).digest('base64');

/** As servers compress while they send. */
const transferSize = (data: Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Writes into all pages, stored or not, which version this is and how much the copy weighs. */
function fillMarks(folder: string, files: readonly string[], pages: readonly string[]): string {
  const data = files.map((name) => readFileSync(`${folder}${name}`));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const bytes = sum(data.map(({ length }) => length));
  const values: Record<string, string> = {
    [offlineMarks.version]: createHash('sha256')
      .update(data.map(digest).join())
      .digest('hex')
      .slice(0, 8),
    [offlineMarks.bytes]: String(bytes),
    [offlineMarks.stored]: megabytes(bytes),
    [offlineMarks.transfer]: megabytes(sum(data.map(transferSize))),
    [offlineMarks.files]: String(files.length),
  };
  const mark = new RegExp(Object.keys(values).join('|'), 'g');
  for (const name of pages) {
    const html = readFileSync(`${folder}${name}`, 'utf8');
    writeFileSync(
      `${folder}${name}`,
      html.replace(mark, (found) => values[found] ?? found),
    );
  }
  return `${files.length} Dateien, ${values[offlineMarks.stored] ?? ''}`;
}

function entry(folder: string, name: string) {
  const hash = digest(readFileSync(`${folder}${name}`));
  const url = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  // The browser refuses a file that belongs to another version, so that none is ever mixed in.
  return { url, revision: hash.slice(0, 16), integrity: `sha256-${hash}` };
}

/** What the worker does for addresses outside of the copy. */
const runtimeCaching: RuntimeCaching[] = [
  {
    urlPattern: /\/audio\/[^/]+\.mp3$/,
    handler: 'CacheFirst',
    options: {
      cacheName: soundCache,
      rangeRequests: true,
      // Only what the reader keeps by hand is stored.
      plugins: [{ cacheWillUpdate: () => Promise.resolve(null) }],
    },
  },
  {
    urlPattern: ({ request }) => request.mode === 'navigate',
    handler: 'NetworkOnly',
    options: { precacheFallback: { fallbackURL: fallbackPath } },
  },
];

/**
 * Writes the worker that keeps a copy of the site once a reader has asked for it.
 *
 * @param folder a built site, with a slash at its end
 * @returns what the copy consists of, for the log
 */
export async function writeOfflineCopy(folder: string): Promise<string> {
  const all = allFiles(folder);
  const files = askedFor(folder, all.filter(isStored));
  const said = fillMarks(
    folder,
    files,
    all.filter((name) => name.endsWith('.html')),
  );
  const { warnings } = await generateSW({
    swDest: `${folder}sw.js`,
    globDirectory: folder,
    globPatterns: [],
    additionalManifestEntries: files.map((name) => entry(folder, name)),
    cacheId: pagesCache,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    babelPresetEnvTargets: ['chrome >= 100', 'firefox >= 100', 'safari >= 15'],
    ignoreURLParametersMatching: [/^(ts|q|art|thema|t|utm_.*)$/],
    runtimeCaching,
  });
  if (warnings.length > 0) throw new Error(`Kopie ohne Netz: ${warnings.join('; ')}`);
  return said;
}

/** Makes the built site one that can be read without network; the last step of the build. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(await writeOfflineCopy(fileURLToPath(dir)));
      },
    },
  };
}
