import type { JudgedQuery } from './queries.ts';

export type Ranking = ReadonlyMap<string, readonly string[]>;
export type Quality = {
  readonly queries: number;
  readonly first: number;
  readonly three: number;
  readonly mrr: number;
};

const deepest = 10;

/** Success at one and at three, and the mean reciprocal rank within ten. */
export function quality(queries: readonly JudgedQuery[], ranking: Ranking): Quality {
  const places = queries.map(({ id, good }) =>
    (ranking.get(id) ?? []).slice(0, deepest).findIndex((address) => good.includes(address)),
  );
  const share = (test: (place: number) => boolean): number =>
    places.filter((place) => place >= 0 && test(place)).length / queries.length;
  return {
    queries: queries.length,
    first: share((place) => place === 0),
    three: share((place) => place < 3),
    mrr: places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / queries.length,
  };
}

const figure = (value: number): string => value.toFixed(3).replace('.', ',');

function line(name: string, { queries, first, three, mrr }: Quality): string {
  return `${name.padEnd(17)}${String(queries).padStart(4)}  ${figure(first)}  ${figure(three)}  ${figure(mrr)}`;
}

/** A table by kind of query, with a line for all. */
export function qualityTable(queries: readonly JudgedQuery[], ranking: Ranking): string {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows = kinds.map((kind) =>
    line(
      kind,
      quality(
        queries.filter((query) => query.kind === kind),
        ranking,
      ),
    ),
  );
  return [
    `${'Art'.padEnd(17)}Zahl  s@1    s@3    MRR`,
    ...rows,
    line('alle', quality(queries, ranking)),
  ].join('\n');
}

/** Queries whose good page is not first, for the note on what still fails. */
export function misses(queries: readonly JudgedQuery[], ranking: Ranking): string[] {
  return queries.flatMap(({ id, kind, query, good }) => {
    const found = ranking.get(id) ?? [];
    const place = found.findIndex((address) => good.includes(address));
    if (place === 0) return [];
    const where = place < 0 ? 'nicht gefunden' : `Platz ${place + 1}`;
    return [
      `${id} ${kind} „${query}“: ${where}; zuerst ${found.slice(0, 3).join(', ') || 'nichts'}`,
    ];
  });
}
