import { offlineMarks } from '../../src/lib/offline.ts';
import { tags, type Tag } from './dist.ts';

/** Attributes that make a browser fetch something by itself. */
const fetching: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
};

const fetchedLinks = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'manifest',
  'prefetch',
]);

function isForeign(address: string, allowed: readonly string[]): boolean {
  if (!/^(https?:)?\/\//.test(address)) return false;
  return !allowed.some((origin) => address.startsWith(`${origin}/`));
}

function subresources(html: string): string[] {
  const own = Object.entries(fetching).flatMap(([name, attribute]) =>
    tags(html, name).flatMap((tag) => tag[attribute] ?? []),
  );
  const linked = tags(html, 'link')
    .filter(({ rel = '' }) => rel.split(' ').some((word) => fetchedLinks.has(word)))
    .flatMap(({ href }) => href ?? []);
  return [...own, ...linked];
}

/** Words that stick to a link because a line break in the source prints no space. */
function gluedWords(html: string): string[] {
  const text = html.replaceAll(/<(script|style|svg|textarea|code)\b.*?<\/\1>/gs, '');
  return [...text.matchAll(/[^<>]{0,20}(?:<\/a>[\p{L}\d]|[\p{L},.;:]<a[ >])[^<>]{0,20}/gu)].map(
    ([found]) => found.replaceAll(/\s+/g, ' '),
  );
}

function policyOf(html: string): string | undefined {
  const isPolicy = (meta: Tag) => meta['http-equiv']?.toLowerCase() === 'content-security-policy';
  return tags(html, 'meta').find(isPolicy)?.['content'];
}

/** What the policy forbids and what would reach another server, as sentences about one page. */
export function pageProblems(html: string, policy: string, mediaOrigin?: string): string[] {
  const inline = tags(html, 'script').filter((tag) => tag['src'] === undefined);
  const handlers = [...html.matchAll(/<[a-z][^>]*\s(on[a-z]+)="/g)].map(([, name]) => name);
  const foreign = subresources(html).filter((address) =>
    isForeign(address, mediaOrigin ? [mediaOrigin] : []),
  );
  const marks = Object.values(offlineMarks).filter((mark) => html.includes(mark));
  return [
    ...marks.map((mark) => `zeigt die Marke ${mark} statt ihres Werts`),
    ...(inline.length > 0 ? ['enthält ein Skript im Text der Seite (<script> ohne src)'] : []),
    ...(tags(html, 'style').length > 0 ? ['enthält <style>'] : []),
    ...(/<[a-z][^>]*\sstyle="/.test(html) ? ['enthält ein style-Attribut'] : []),
    ...handlers.map((name) => `enthält das Attribut ${name}`),
    ...(policyOf(html) === policy
      ? []
      : ['nennt nicht die Content-Security-Policy aus src/lib/csp.ts']),
    ...gluedWords(html).map((words) => `hat kein Leerzeichen neben einem Verweis: ${words}`),
    ...foreign.map((address) => `lädt von einem fremden Server: ${address}`),
  ];
}

const storageUse = /["'`](toolbox:[^"'`]+)["'`]/g;
const forbiddenStores = ['sessionStorage', 'indexedDB', 'document.cookie'];

/** Compares what the scripts of the site keep on a device with the closed list. */
export function storageProblems(
  scripts: Readonly<Record<string, string>>,
  keys: readonly string[],
): string[] {
  const used = new Set(
    Object.values(scripts).flatMap((code) =>
      [...code.matchAll(storageUse)].map(([, key = '']) => key),
    ),
  );
  return [
    ...[...used]
      .filter((key) => !keys.includes(key))
      .map((key) => `Der Schlüssel ${key} fehlt in src/lib/storage.ts.`),
    ...keys
      .filter((key) => !used.has(key))
      .map((key) => `Der Schlüssel ${key} in src/lib/storage.ts wird nirgends benutzt.`),
    ...Object.entries(scripts).flatMap(([file, code]) =>
      forbiddenStores
        .filter((store) => code.includes(store))
        .map((store) => `${file} benutzt ${store}; erlaubt ist nur, was src/lib/storage.ts nennt.`),
    ),
  ];
}
