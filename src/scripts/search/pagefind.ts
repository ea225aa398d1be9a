import { decodeWordList, formsOf, wordListFile } from '../../lib/search/language/wordList.ts';
import type { LoadWords, Words } from '../../lib/search/query/concepts.ts';
import type { Engine } from '../../lib/search/query/engine.ts';
import { Search } from '../../lib/search/query/find.ts';
import { ranking } from '../../lib/search/query/weights.ts';

type Instance = Engine & { init(): Promise<void>; destroy(): Promise<void> };
type PagefindModule = { readonly createInstance: (options: object) => Instance };

/** Why the index cannot answer: not reachable, or its pieces belong to another build. */
export type Loss = 'unreachable' | 'outdated';

export class IndexLost extends Error {
  readonly loss: Loss;
  constructor(loss: Loss) {
    super(`Suchverzeichnis: ${loss}`);
    this.loss = loss;
  }
}

const folder = '/pagefind/';
const pieces = /\/pagefind\/.*(?:\.pf_\w+|\.pagefind|-entry\.json)(?:\?|$)/;
let loss: Loss | undefined;
let watching = false;
let attempt = 0;
let instance: Promise<Instance> | undefined;
let words: Promise<Words> | undefined;

/** Pagefind goes on silently without a piece that failed to load; here its failures are noted. */
function watchPieces(): void {
  if (watching) return;
  watching = true;
  const send = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const mine = pieces.test(input instanceof Request ? input.url : String(input));
    try {
      const response = await send(input, init);
      if (mine && !response.ok) loss = 'outdated';
      return response;
    } catch (error) {
      if (mine) loss = 'unreachable';
      throw error;
    }
  };
}

async function open(): Promise<Instance> {
  watchPieces();
  loss = undefined;
  const again = attempt > 0 ? `?versuch=${attempt}` : '';
  const address = new URL(`${folder}pagefind.js${again}`, location.href).href;
  attempt += 1;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Without a worker the reader saves one file; the index is small enough for the page itself.
  const opened = createInstance({ basePath: folder, noWorker: true, ranking });
  await opened.init();
  return opened;
}

async function fetchWords(): Promise<Words> {
  const response = await fetch(`${folder}${wordListFile}`);
  if (!response.ok) throw new Error(`Wortschatz: ${response.status}`);
  const list = decodeWordList(await response.text());
  return { list, forms: formsOf(list) };
}

/** The vocabulary for unknown words; without it the search goes on and corrects nothing. */
const loadWords: LoadWords = async () => {
  words ??= fetchWords();
  try {
    return await words;
  } catch {
    words = undefined;
    return undefined;
  }
};

let search: Promise<Search> | undefined;

/** Loads the index once; a failed attempt may be repeated. */
export function loadSearch(): Promise<Search> {
  instance ??= open();
  search ??= instance.then((engine) => new Search(engine, loadWords));
  return search;
}

/** Forgets the index, so that the next search fetches it anew. */
export async function forgetSearch(): Promise<void> {
  const old = instance;
  instance = undefined;
  search = undefined;
  words = undefined;
  loss = undefined;
  await old?.then((opened) => opened.destroy()).catch(() => undefined);
}

/**
 * Runs a search and says when pieces of the index were missing, which Pagefind does not.
 *
 * @throws IndexLost
 */
export async function withIndex<T>(run: (loaded: Search) => Promise<T>): Promise<T> {
  const loaded = await loadSearch().catch(() => {
    throw new IndexLost(loss ?? 'unreachable');
  });
  const found = await run(loaded).catch((error: unknown) => {
    throw loss === undefined ? error : new IndexLost(loss);
  });
  if (loss !== undefined) throw new IndexLost(loss);
  return found;
}
