import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { readPage } from '../../src/lib/search/indexing/pageText.ts';
import { spaced } from '../../src/lib/search/indexing/indexSource.ts';
import type { SearchRecord } from '../../src/lib/search/indexing/records.ts';
import type { SitePage } from '../../src/lib/search/indexing/writeIndex.ts';
import { decodeWordList, formsOf, wordListFile } from '../../src/lib/search/language/wordList.ts';
import type { Engine } from '../../src/lib/search/query/engine.ts';
import { pageSize, Search } from '../../src/lib/search/query/find.ts';
import { ranking } from '../../src/lib/search/query/weights.ts';
import { brotliSize } from '../lib/dist.ts';
import { type Load, Shelf } from './shelf.ts';

/** One way to search, with what it loads until the first results stand. */
export type Contestant = {
  readonly name: string;
  find(query: string): Promise<string[]>;
  /** Bytes and requests of a first visit that asks this. */
  cost(query: string): Promise<Load>;
};

type PagefindModule = {
  readonly createInstance: (options: object) => Engine & { init(): Promise<void> };
};

async function openIndex(folder: string, options: object): Promise<Engine> {
  const module = (await import(resolve(folder, 'pagefind.js'))) as PagefindModule;
  const opened = module.createInstance({
    basePath: `${resolve(folder)}/`,
    noWorker: true,
    language: 'de',
    ...options,
  });
  await opened.init();
  return opened;
}

/** Pagefind as it comes: its own ranking, its worker, one search for the whole query. */
export function plainPagefind(folder: string): Contestant {
  const shelf = new Shelf();
  let known: Promise<Engine> | undefined;
  const search = async (query: string): Promise<string[]> => {
    shelf.open();
    known ??= openIndex(folder, {});
    const engine = await known;
    const { results } = await engine.search(query);
    const pages = await Promise.all(results.slice(0, pageSize).map((hit) => hit.data()));
    return pages.map(({ url }) => url);
  };
  return {
    name: 'Pagefind allein',
    find: search,
    cost: async (query) => {
      shelf.reset();
      known = undefined;
      for (const name of ['pagefind.js', 'pagefind-worker.js']) shelf.take(join(folder, name));
      await search(query);
      return shelf.load();
    },
  };
}

function readWords(folder: string) {
  const list = decodeWordList(readFileSync(join(folder, wordListFile), 'utf8'));
  return { list, forms: formsOf(list) };
}

/**
 * The search of this site.
 *
 * @param scripts files of the search page that must be there before it can search
 */
export function ours(
  folder: string,
  scripts: readonly string[],
): Contestant & { vocabulary: number } {
  const shelf = new Shelf();
  let known: Promise<Search> | undefined;
  const search = async (query: string): Promise<string[]> => {
    shelf.open();
    const words = () => Promise.resolve(readWords(folder));
    known ??= openIndex(folder, { ranking }).then((engine) => new Search(engine, words));
    const found = await (await known).find({ text: query, filters: {}, exact: false });
    return found.first.map(({ url }) => url);
  };
  return {
    name: 'Diese Suche',
    vocabulary: brotliSize(readFileSync(join(folder, wordListFile))),
    find: search,
    cost: async (query) => {
      shelf.reset();
      known = undefined;
      for (const file of [join(folder, 'pagefind.js'), ...scripts]) shelf.take(file);
      await search(query);
      return shelf.load();
    },
  };
}

type MiniDocument = {
  id: string;
  title: string;
  lead: string;
  headings: string;
  aliases: string;
  body: string;
};

function documents(pages: readonly SitePage[], records: readonly SearchRecord[]): MiniDocument[] {
  const read = pages.flatMap(({ url, html }) => {
    const page = readPage(spaced(html));
    return page ? [{ ...page, id: url, headings: page.headings.join('. ') }] : [];
  });
  const terms = records.map(({ url, title, content, names, abbreviation = '', norm = '' }) => ({
    id: url,
    title,
    lead: '',
    headings: '',
    aliases: [abbreviation, norm, ...names].join(', '),
    body: content,
  }));
  return [...read, ...terms];
}

/** MiniSearch with fuzzy and prefix search over the same texts; its index is one file. */
export function miniSearch(
  pages: readonly SitePage[],
  records: readonly SearchRecord[],
): Contestant & { index: number } {
  const engine = new MiniSearch<MiniDocument>({
    fields: ['title', 'lead', 'headings', 'aliases', 'body'],
    searchOptions: {
      fuzzy: 0.2,
      prefix: true,
      boost: { title: 4, aliases: 3, lead: 2, headings: 1.5 },
    },
  });
  engine.addAll(documents(pages, records));
  const index = brotliSize(JSON.stringify(engine));
  const library = brotliSize(readFileSync('node_modules/minisearch/dist/es/index.js'));
  return {
    name: 'MiniSearch',
    index,
    find: (query) =>
      Promise.resolve(
        engine
          .search(query)
          .slice(0, pageSize)
          .map(({ id }) => String(id)),
      ),
    cost: () => Promise.resolve({ bytes: index + library, requests: 2 }),
  };
}
