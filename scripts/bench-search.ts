// Compares plain Pagefind, the search of this site and MiniSearch over the same texts: `npm run
// bench:search`. Needs a built site. `-- --sealed` scores the sealed queries (once, at the end),
// `-- --sizes 100,1000` chooses sizes of generated sites, `-- --sizes none` leaves them out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  contactRecords,
  glossaryRecords,
  toolRecords,
} from '../src/lib/search/indexing/records.ts';
import { miniSearch, ours, plainPagefind, type Contestant } from './bench/engines.ts';
import { misses, qualityTable, type Ranking } from './bench/metrics.ts';
import { writePlainIndex } from './bench/plainIndex.ts';
import { type batches, judgedAddress, judgedQueries, type JudgedQuery } from './bench/queries.ts';
import { addressOf, htmlFiles, tags } from './lib/dist.ts';

const { values } = parseArgs({
  options: {
    sealed: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,1000,10000' },
  },
});
const dist = 'dist';
const pages = htmlFiles(dist).map((file) => ({
  url: addressOf(file, dist),
  html: readFileSync(file, 'utf8'),
}));
const records = [...glossaryRecords(), ...contactRecords(), ...toolRecords];
const found = new Set(
  [...pages.filter(({ html }) => html.includes('data-pagefind-body')), ...records].map(({ url }) =>
    judgedAddress(url),
  ),
);

/** The scripts of the search page: they must be there before it can search. */
const scripts = tags(readFileSync(join(dist, 'suche/index.html'), 'utf8'), 'script').flatMap(
  ({ src }) => (src ? [join(dist, src)] : []),
);

async function rank(contestant: Contestant, queries: readonly JudgedQuery[]): Promise<Ranking> {
  const ranking = new Map<string, string[]>();
  for (const { id, query } of queries) {
    ranking.set(id, [...new Set((await contestant.find(query)).map(judgedAddress))]);
  }
  return ranking;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

async function costLine(contestant: Contestant, queries: readonly JudgedQuery[]): Promise<string> {
  const loads = [];
  for (const { query } of queries) loads.push(await contestant.cost(query));
  const sizes = loads.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const requests = loads.reduce((sum, load) => sum + load.requests, 0) / loads.length;
  return `Bis zum ersten Ergebnis: im Mittel ${kilobytes(mean)}, Median ${kilobytes(sizes[Math.floor(sizes.length / 2)] ?? 0)}, höchstens ${kilobytes(sizes.at(-1) ?? 0)}, ${requests.toFixed(1)} Anfragen`;
}

/** Queries whose good pages all exist; the others are reported apart. */
function answerable(queries: readonly JudgedQuery[]): JudgedQuery[] {
  const missing = queries.filter(({ good }) => !good.some((address) => found.has(address)));
  if (missing.length > 0) {
    console.log(`Ohne Seite (${missing.length}): ${missing.map(({ id }) => id).join(', ')}`);
  }
  return queries.filter((query) => !missing.includes(query));
}

async function scoreSet(
  set: JudgedQuery['set'],
  batch: keyof typeof batches,
  contestants: readonly Contestant[],
): Promise<void> {
  console.log(`\n===== ${set === 'open' ? 'Offene' : 'Versiegelte'} Anfragen, Satz ${batch} =====`);
  const queries = answerable(judgedQueries(set, batch));
  for (const contestant of contestants) {
    const ranking = await rank(contestant, queries);
    console.log(`\n${contestant.name}\n${qualityTable(queries, ranking)}`);
    console.log(await costLine(contestant, queries));
    // Sealed queries stay sealed: nobody should tune on what failed.
    if (contestant.name === 'Diese Suche' && set === 'open')
      console.log(`Nicht zuerst:\n${misses(queries, ranking).join('\n')}`);
  }
}

type Scale = { seconds: number; memory: number; index: number; bytes: number; requests: number };

function scaleLine(size: string, way: string): string {
  const output = execFileSync(process.execPath, ['scripts/bench/scale.ts', size, way, ...scripts], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const line = output.trim().split('\n').at(-1) ?? '{}';
  const { seconds, memory, index, bytes, requests } = JSON.parse(line) as Scale;
  return [
    size.padStart(6),
    way.padEnd(6),
    `${seconds.toFixed(1)} s`,
    `${(memory / 1e6).toFixed(0)} MB`,
    kilobytes(index),
    kilobytes(bytes),
    requests.toFixed(1),
  ].join('\t');
}

const plainFolder = '.cache/bench/plain';
rmSync(plainFolder, { recursive: true, force: true });
mkdirSync(plainFolder, { recursive: true });
await writePlainIndex(pages, records, plainFolder);
const own = ours(join(dist, 'pagefind'), scripts);
const contestants = [plainPagefind(plainFolder), own, miniSearch(pages, records)];
console.log(
  `${found.size} Seiten und Einträge; Wortschatz ${kilobytes(own.vocabulary)}, nur bei unbekannten Wörtern`,
);
for (const set of values.sealed ? (['open', 'sealed'] as const) : (['open'] as const)) {
  await scoreSet(set, 1, contestants);
  await scoreSet(set, 2, contestants);
}
if (values.sizes !== 'none') {
  console.log(
    '\n===== Erzeugte Seiten =====\nSeiten\tWeg\tZeit\tSpeicher\tVerzeichnis\tbis zum Ergebnis\tAnfragen',
  );
  for (const size of values.sizes.split(','))
    for (const way of ['plain', 'ours', 'mini']) console.log(scaleLine(size, way));
}
process.exit(0);
