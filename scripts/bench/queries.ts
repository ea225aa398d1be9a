import { readFileSync } from 'node:fs';

export type JudgedQuery = {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  readonly set: 'open' | 'sealed';
  readonly good: readonly string[];
};

/** Two batches: the second was written after the first had been scored. */
export const batches = {
  1: 'tests/search/queries.json',
  2: 'tests/search/queries-2.json',
} as const;

/** The judged queries of one set; whoever tunes the search reads only the open ones. */
export function judgedQueries(set: JudgedQuery['set'], batch: keyof typeof batches): JudgedQuery[] {
  const file = JSON.parse(readFileSync(batches[batch], 'utf8')) as { queries: JudgedQuery[] };
  return file.queries.filter((query) => query.set === set);
}

/** The address of a result as the judgements write it: `karten/wohnen`, `glossar#duldung`. */
export function judgedAddress(url: string): string {
  const path = url.replace(
    /^.*?\/(?=(?:karten|leitfaden|faelle|podcast|vorlagen|glossar|kontakte|fahrplan)\/)/,
    '/',
  );
  const term = /^\/glossar\/#(.+)$/.exec(path);
  return term ? `glossar#${term[1]}` : path.replace(/#.*$/, '').replace(/^\/|\/$/g, '');
}
