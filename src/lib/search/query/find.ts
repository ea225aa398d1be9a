import { analyse, type Analysis } from './analyse.ts';
import { understand, type Correction, type LoadWords, type Understood } from './concepts.ts';
import { searchKinds } from '../kinds.ts';
import type { Engine, Fragment, Hit } from './engine.ts';
import { rank } from './rank.ts';
import { answeringTerm } from './term.ts';
import { together } from './together.ts';

export type Filters = { readonly kind?: string; readonly theme?: string; readonly phase?: string };

export type Query = {
  readonly text: string;
  readonly filters: Filters;
  /** Take the words as they are typed. */
  readonly exact: boolean;
};

export type Found = {
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  readonly unknown: readonly string[];
  /** The words that were searched for, also those the reader did not type. */
  readonly words: readonly string[];
  readonly total: number;
  /** How many pages of each kind, before the filter by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** The first pages, best first. */
  readonly first: readonly Fragment[];
  /** True when the first page is a glossary term that is what the reader typed. */
  readonly answered: boolean;
  /** Fetches pages further down the list. */
  more(from: number, to: number): Promise<readonly Fragment[]>;
};

/** How many results are fetched at once. */
export const pageSize = 6;

/** The search over one loaded index. */
export class Search {
  readonly #engine: Engine;
  readonly #loadWords: LoadWords;
  readonly #sets = new Map<string, Promise<Map<string, Hit>>>();

  constructor(engine: Engine, loadWords: LoadWords) {
    this.#engine = engine;
    this.#loadWords = loadWords;
  }

  /** All pages with a value, from the index's filters alone. */
  #pagesWith(name: string, value: string): Promise<Map<string, Hit>> {
    const key = `${name}: ${value}`;
    const known = this.#sets.get(key);
    if (known) return known;
    const pages = this.#engine
      .search(null, { filters: { [name]: value } })
      .then(({ results }) => new Map(results.map((hit) => [hit.id, hit])));
    this.#sets.set(key, pages);
    return pages;
  }

  async #kinds(): Promise<{ kinds: Map<string, string>; hits: Map<string, Hit> }> {
    const names = searchKinds.map(({ id }) => id);
    const sets = await Promise.all(names.map((name) => this.#pagesWith('Art', name)));
    const hits = new Map(sets.flatMap((set) => [...set]));
    const kinds = new Map(
      sets.flatMap((set, at) => [...set.keys()].map((id) => [id, names[at] ?? ''])),
    );
    return { kinds, hits };
  }

  async #allowed({ theme, phase }: Filters): Promise<(id: string) => boolean> {
    const sets = await Promise.all([
      ...(theme ? [this.#pagesWith('Thema', theme)] : []),
      ...(phase ? [this.#pagesWith('Phase', phase)] : []),
    ]);
    return (id) => sets.every((set) => set.has(id));
  }

  /** Answers a query; `first` holds the first page of results, the rest is fetched on demand. */
  async find({ text, filters, exact }: Query): Promise<Found> {
    const analysis = analyse(text);
    const loadWords: LoadWords = exact ? () => Promise.resolve(undefined) : this.#loadWords;
    const understood = await understand(this.#engine, analysis, loadWords);
    const { kinds, hits } = await this.#kinds();
    const allowed = await this.#allowed(filters);
    const ranked = rank(understood, kinds, analysis.kinds).filter(({ id }) => allowed(id));
    const counts = new Map<string, number>();
    for (const { id } of ranked)
      counts.set(kinds.get(id) ?? '', (counts.get(kinds.get(id) ?? '') ?? 0) + 1);
    const listed = ranked.filter(
      ({ id }) => hits.has(id) && (!filters.kind || kinds.get(id) === filters.kind),
    );
    const more = async (from: number, to: number): Promise<Fragment[]> => {
      const wanted = listed.slice(from, to).flatMap(({ id }) => hits.get(id) ?? []);
      return Promise.all(wanted.map((hit) => hit.data()));
    };
    const best = together(await more(0, pageSize), listed, analysis, understood);
    const { first, answered } = answeringTerm(best, text, understood);
    return { ...report(analysis, understood), total: listed.length, counts, first, answered, more };
  }
}

function report(analysis: Analysis, { concepts, corrections, unknown }: Understood) {
  const words = [...new Set(concepts.map(({ word }) => word))];
  return { analysis, corrections, unknown, words };
}
