import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedPages } from '../../scripts/bench/generate.ts';
import { encodeList, encodeText, itemsOf, textOf } from '../../src/lib/search/indexing/cbor.ts';
import { smallPieces, type IndexFile } from '../../src/lib/search/indexing/pieces.ts';
import { wordsOf } from '../../src/lib/search/language/fold.ts';
import type { Engine } from '../../src/lib/search/query/engine.ts';

type Opened = Engine & { init(): Promise<void> };

const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
const isPiece = ({ path }: IndexFile) => path.endsWith('.pf_index');
const pages = generatedPages(40);
const ownFetch = globalThis.fetch;
let before: IndexFile[] = [];
let after: IndexFile[] = [];

async function indexFiles(): Promise<IndexFile[]> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('no index');
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  return files;
}

async function open(name: string, files: readonly IndexFile[]): Promise<Opened> {
  for (const { path, content } of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const address = pathToFileURL(join(folder, name, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Opened;
  };
  const opened = createInstance({ basePath: join(folder, name, '/'), noWorker: true });
  await opened.init();
  return opened;
}

beforeAll(async () => {
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(readFileSync((input as string).replace(/^file:\/\/|\?.*$/g, ''))));
  before = await indexFiles();
  after = smallPieces(before);
});

afterAll(async () => {
  globalThis.fetch = ownFetch;
  await pagefind.close();
  rmSync(folder, { recursive: true });
});

describe('the index in small pieces', () => {
  test('has more and smaller pieces, and all its other files', () => {
    const largest = (files: readonly IndexFile[]) =>
      Math.max(...files.filter(isPiece).map(({ content }) => content.length));
    expect(after.filter(isPiece).length).toBeGreaterThan(3 * before.filter(isPiece).length);
    expect(largest(after)).toBeLessThan(8_000);
    expect(largest(before)).toBeGreaterThan(16_000);
    const others = (files: readonly IndexFile[]) =>
      files.filter((file) => !isPiece(file)).map(({ path }) => path);
    expect(others(after).length).toBe(others(before).length);
  });

  test('gives its table of contents a name of its own, which the entry knows', () => {
    const contents = (files: readonly IndexFile[]) =>
      files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
    const entry = after.find(({ path }) => path === 'pagefind-entry.json');
    expect(contents(after)).not.toBe(contents(before));
    expect(contents(after)).toContain(
      /"hash":"([^"]+)"/.exec(String(Buffer.from(entry?.content ?? [])))?.[1],
    );
  });

  test('answers every word of the site as the index of Pagefind does', async () => {
    const [large, small] = [await open('large', before), await open('small', after)];
    const words = [...new Set(pages.flatMap(({ html }) => wordsOf(html.replace(/<[^>]+>/g, ' '))))];
    const ids = async (engine: Engine, word: string) =>
      (await engine.search(`"${word}"`)).results.map(({ id }) => id).sort();
    const differing: string[] = [];
    let found = 0;
    for (const word of words) {
      const [wanted, got] = [await ids(large, word), await ids(small, word)];
      found += wanted.length > 0 ? 1 : 0;
      if (wanted.join() !== got.join()) differing.push(word);
    }
    expect(differing).toEqual([]);
    expect(found).toBeGreaterThan(300);
  });

  test('a file of another form is refused', () => {
    const odd = { path: 'index/de_1.pf_index', content: new Uint8Array([1, 2, 3]) };
    expect(() => smallPieces([odd])).toThrow();
  });
});

test('lists and texts of any length are the same after their way through CBOR', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 300 }),
      (texts) => {
        const list = encodeList([encodeList(texts.map(encodeText)), encodeText('end')]);
        const [inner, end] = itemsOf(list);
        const back = [...itemsOf(inner ?? Buffer.alloc(0)), end ?? Buffer.alloc(0)].map(textOf);
        return JSON.stringify(back) === JSON.stringify([...texts, 'end']);
      },
    ),
  );
});
